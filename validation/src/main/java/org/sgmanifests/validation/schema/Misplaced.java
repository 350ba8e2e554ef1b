package org.sgmanifests.validation.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * Fields that are unknown only because they are misspelt, or stand at the wrong place. What is then
 * missing at the right place is the same mistake, and no violation of its own.
 */
final class Misplaced {
  private final Set<String> meant = new HashSet<>();
  private final Set<FieldPath> objects = new HashSet<>();

  private Misplaced(List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation instanceof Violation.Unknown unknown) {
        FieldPath path = unknown.at().path();
        FieldPath object = Objects.requireNonNull(path.parent());
        objects.add(object);
        Nearest.to(Objects.requireNonNull(path.name()), unknown.known())
            .ifPresent(name -> meant.add(object.child(name).toString()));
        unknown.elsewhere().forEach(meant::add);
      }
    }
  }

  /** Leaves out what is missing for no other reason. */
  static void forgive(List<Violation> violations) {
    Misplaced misplaced = new Misplaced(violations);
    if (!misplaced.meant.isEmpty() || !misplaced.objects.isEmpty()) {
      violations.removeIf(misplaced::explains);
    }
  }

  /** What the schema does not demand may be missing under any unknown name. */
  private boolean explains(Violation violation) {
    if (violation instanceof Violation.WrongChoice choice) {
      return choice.given().isEmpty()
          && (objects.contains(choice.at().path())
              || choice.fields().stream().anyMatch(name -> isMeant(choice.at().get(name))));
    }
    if (violation instanceof Violation.Needed) {
      return objects.contains(violation.at().path().parent()) || isMeant(violation.at());
    }
    return violation instanceof Violation.Missing && isMeant(violation.at());
  }

  private boolean isMeant(Field field) {
    String path = field.path().toString();
    return meant.contains(path) || meant.contains(path.replaceAll("\\[\\d+]", "[]"));
  }
}
