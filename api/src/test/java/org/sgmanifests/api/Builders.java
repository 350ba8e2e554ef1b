package org.sgmanifests.api;

import io.fabric8.kubernetes.api.builder.Builder;

/** Generated builders, found by the name of what they build. */
final class Builders {
  private Builders() {}

  static Class<?> builderOf(Class<?> type) throws ClassNotFoundException {
    return Class.forName(type.getName() + "Builder");
  }

  static Class<?> fluentOf(Class<?> type) throws ClassNotFoundException {
    return Class.forName(type.getName() + "Fluent");
  }

  /** {@code new FooBuilder(foo).build()}. */
  static Object copy(Object object) {
    try {
      Class<?> type = object.getClass();
      Object builder = builderOf(type).getConstructor(type).newInstance(object);
      return ((Builder<?>) builder).build();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
