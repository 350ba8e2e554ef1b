package org.sgmanifests.api.values;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * A text field that takes one of a few values. The known ones are constants of the type; another
 * one can still be read, kept and written (a newer StackGres may know it), and validation reports
 * it. A Java enum could not hold it.
 */
public interface ClosedSet {

  /** {@return the value as it stands in a manifest} */
  String value();

  /**
   * {@return the values of the constants of a type, in the order of their declaration}
   *
   * @param type class of the values
   */
  static List<String> allowed(Class<? extends ClosedSet> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .map(ClosedSet::constant)
        .map(ClosedSet::value)
        .toList();
  }

  private static ClosedSet constant(Field field) {
    try {
      return (ClosedSet) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the constants of a closed set are public: " + field, e);
    }
  }
}
