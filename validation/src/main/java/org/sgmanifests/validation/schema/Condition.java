package org.sgmanifests.validation.schema;

import java.util.List;
import org.sgmanifests.validation.tree.Field;

/**
 * Conditions of the model: a path, or a path and a value with {@code =} between them. The path
 * begins at one of the objects around a field, the innermost that has something there. Several are
 * joined by {@code and}, and {@code !} in front of one negates it.
 */
final class Condition {
  private static final String AND = " and ";

  private Condition() {}

  /** Whether one of the conditions holds around a field, defaults counted. */
  static boolean anyHolds(List<String> conditions, Field at) {
    return conditions.stream().anyMatch(condition -> holds(condition, at));
  }

  private static boolean holds(String conditions, Field at) {
    int and = conditions.indexOf(AND);
    String condition = and < 0 ? conditions : conditions.substring(0, and);
    boolean negated = condition.startsWith("!");
    if (holdsAlone(negated ? condition.substring(1) : condition, at) == negated) {
      return false;
    }
    return and < 0 || holds(conditions.substring(and + AND.length()), at);
  }

  private static boolean holdsAlone(String condition, Field at) {
    int equals = condition.indexOf('=');
    String path = equals < 0 ? condition : condition.substring(0, equals);
    for (Field around : at.enclosing()) {
      Field field = around.at(path);
      if (field.isSet()) {
        return equals < 0 || field.value().asText().equals(condition.substring(equals + 1));
      }
    }
    return false;
  }
}
