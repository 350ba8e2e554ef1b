package org.sgmanifests.validation.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * Sections that do not belong to the object at all, and fields that are unknown only because they
 * are misspelt, or stand at the wrong place. What is then missing at the right place, or in such a
 * section, is the same mistake, and no violation of its own.
 */
final class Misplaced {
  private final Set<String> meant = new HashSet<>();
  private final Set<String> sections = new HashSet<>();

  private Misplaced(List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation instanceof Violation.Unknown unknown) {
        FieldPath path = unknown.at().path();
        Nearest.to(Objects.requireNonNull(path.name()), unknown.known())
            .map(name -> Objects.requireNonNull(path.parent()).child(name))
            .ifPresent(intended -> meant.add(intended.toString()));
        unknown.elsewhere().forEach(meant::add);
      } else if (violation instanceof Violation.OtherSection section) {
        sections.add(section.at().path().toString());
      }
    }
  }

  /** Leaves out what is missing for no other reason. */
  static void forgive(List<Violation> violations, List<ReferenceSite> references) {
    Misplaced misplaced = new Misplaced(violations);
    if (!misplaced.meant.isEmpty()) {
      violations.removeIf(misplaced::explains);
    }
    if (!misplaced.sections.isEmpty()) {
      violations.removeIf(misplaced::isOfSection);
      references.removeIf(site -> !site.name().isSet() && misplaced.isInSection(site.name()));
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

  /** Whether a section that has to go is only not complete, or of the wrong type. */
  private boolean isOfSection(Violation violation) {
    if (violation instanceof Violation.WrongType) {
      return sections.contains(violation.at().path().toString());
    }
    boolean incomplete =
        violation instanceof Violation.Missing
            || violation instanceof Violation.Needed
            || (violation instanceof Violation.WrongChoice choice && choice.given().isEmpty());
    return incomplete && isInSection(violation.at());
  }

  private boolean isInSection(Field field) {
    for (FieldPath path = field.path(); path != null; path = path.parent()) {
      if (sections.contains(path.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(Field field) {
    String path = field.path().toString();
    return meant.contains(path) || meant.contains(path.replaceAll("\\[\\d+]", "[]"));
  }
}
