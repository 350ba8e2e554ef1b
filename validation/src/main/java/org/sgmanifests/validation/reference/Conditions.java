package org.sgmanifests.validation.reference;

import java.util.List;
import org.sgmanifests.validation.tree.Field;

/**
 * The conditions under which nobody looks at a reference, such as {@code spec.replicateFrom.users}.
 */
final class Conditions {
  private Conditions() {}

  static boolean anyHolds(List<String> conditions, Field at) {
    return conditions.stream().anyMatch(condition -> holds(condition, at));
  }

  private static boolean holds(String condition, Field at) {
    int equals = condition.indexOf('=');
    Field field = at.manifest().at(equals < 0 ? condition : condition.substring(0, equals));
    return field.isSet()
        && (equals < 0 || field.value().asText().equals(condition.substring(equals + 1)));
  }
}
