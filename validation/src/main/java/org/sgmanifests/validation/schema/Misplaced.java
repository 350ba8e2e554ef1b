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

  private Misplaced(List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation instanceof Violation.Unknown unknown) {
        FieldPath path = unknown.at().path();
        Nearest.to(Objects.requireNonNull(path.name()), unknown.known())
            .map(name -> Objects.requireNonNull(path.parent()).child(name))
            .ifPresent(intended -> meant.add(intended.toString()));
        unknown.elsewhere().forEach(meant::add);
      }
    }
  }

  /** Leaves out what is missing for no other reason. */
  static void forgive(List<Violation> violations) {
    Misplaced misplaced = new Misplaced(violations);
    if (!misplaced.meant.isEmpty()) {
      violations.removeIf(misplaced::explains);
    }
  }

  private boolean explains(Violation violation) {
    if (violation instanceof Violation.WrongChoice choice) {
      return choice.given().isEmpty()
          && choice.fields().stream().anyMatch(name -> isMeant(choice.at().get(name)));
    }
    return (violation instanceof Violation.Missing || violation instanceof Violation.Needed)
        && isMeant(violation.at());
  }

  private boolean isMeant(Field field) {
    String path = field.path().toString();
    return meant.contains(path) || meant.contains(path.replaceAll("\\[\\d+]", "[]"));
  }
}
