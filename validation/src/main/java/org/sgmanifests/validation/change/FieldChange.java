package org.sgmanifests.validation.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.tree.Field;

/**
 * A field before and after a change; perhaps it is the same, perhaps it was or is not set.
 *
 * @param before the field in the old object
 * @param after the field in the new object
 */
public record FieldChange(Field before, Field after) {

  /**
   * {@return the field of this name in the objects here}
   *
   * @param name name of the field
   */
  public FieldChange get(String name) {
    return new FieldChange(before.get(name), after.get(name));
  }

  /**
   * {@return whether the value is another one now; a value for none, or none for a value, counts
   * too}
   */
  public boolean isChanged() {
    return !same(before.value(), after.value());
  }

  /** {@return whether there was none before} */
  public boolean isAdded() {
    return !before.isSet() && after.isSet();
  }

  /** {@return whether there is none any more} */
  public boolean isRemoved() {
    return before.isSet() && !after.isSet();
  }

  /**
   * {@return whether two values mean the same: null is nothing, 2.0 is 2, and order counts in lists
   * only}
   *
   * @param a one value
   * @param b the other value
   */
  public static boolean same(JsonNode a, JsonNode b) {
    if (isNothing(a) || isNothing(b)) {
      return isNothing(a) && isNothing(b);
    }
    if (a.isNumber() && b.isNumber()) {
      return a.equals(b) || a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    if (a.isObject() && b.isObject()) {
      Set<String> names = new HashSet<>();
      a.fieldNames().forEachRemaining(names::add);
      b.fieldNames().forEachRemaining(names::add);
      return names.stream().allMatch(name -> same(a.path(name), b.path(name)));
    }
    if (a.isArray() && b.isArray() && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        if (!same(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    return a.equals(b);
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
