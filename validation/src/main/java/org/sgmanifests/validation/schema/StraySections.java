package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Sections that cannot stay as they are: they belong to another type than the object has, or
 * exclude each other. Whatever else is wrong in them is of no interest until then.
 */
public final class StraySections {
  private final Map<Manifest, Set<FieldPath>> sections = new HashMap<>();

  /**
   * {@return what a walk found, without what is wrong in sections that have to go} The sections are
   * known from then on.
   *
   * @param result what it found
   */
  public SchemaResult without(SchemaResult result) {
    boolean found = false;
    for (Violation violation : result.violations()) {
      for (Field section : of(violation)) {
        sections.computeIfAbsent(section.manifest(), m -> new HashSet<>(2)).add(section.path());
        found = true;
      }
    }
    if (!found) {
      return result;
    }
    Map<String, List<Field>> embedded = new HashMap<>();
    result
        .embedded()
        .forEach(
            (type, fields) -> embedded.put(type, fields.stream().filter(this::isOut).toList()));
    return new SchemaResult(
        result.violations().stream().filter(this::isOfInterest).toList(),
        result.references().stream().filter(site -> isOut(site.name())).toList(),
        embedded);
  }

  /** The sections that a violation says are too many. */
  private static List<Field> of(Violation violation) {
    List<Field> sections = new ArrayList<>();
    if (violation instanceof Violation.OtherSection other) {
      sections.add(other.at());
    } else if (violation instanceof Violation.Needed needed && needed.instead() != null) {
      sections.add(needed.instead().section());
    } else if (violation instanceof Violation.WrongChoice choice) {
      choice.given().forEach(name -> sections.add(choice.at().get(name)));
    }
    return sections;
  }

  private boolean isOfInterest(Violation violation) {
    FieldPath path = violation.at().path();
    boolean isSection = violation instanceof Violation.OtherSection;
    return isOut(violation.at().manifest(), isSection ? path.parent() : path);
  }

  /**
   * {@return those fields that are neither one of the sections nor in one}
   *
   * @param fields some fields
   */
  public List<Field> without(List<Field> fields) {
    return sections.isEmpty() ? fields : fields.stream().filter(this::isOut).toList();
  }

  private boolean isOut(Field field) {
    return isOut(field.manifest(), field.path());
  }

  private boolean isOut(Manifest manifest, @Nullable FieldPath path) {
    Set<FieldPath> stray = sections.getOrDefault(manifest, Set.of());
    for (FieldPath step = path; step != null && !stray.isEmpty(); step = step.parent()) {
      if (stray.contains(step)) {
        return false;
      }
    }
    return true;
  }
}
