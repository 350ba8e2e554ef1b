package org.sgmanifests.testing.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

/** Fills what is annotated with {@link Fixture}, which registers it. */
final class FixtureExtension implements ParameterResolver, BeforeAllCallback, BeforeEachCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    fill(context.getRequiredTestClass(), null);
  }

  /** The instances of enclosing classes, too. */
  @Override
  public void beforeEach(ExtensionContext context) {
    context
        .getRequiredTestInstances()
        .getAllInstances()
        .forEach(instance -> fill(instance.getClass(), instance));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(Fixture.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return make(
        parameter.findAnnotation(Fixture.class).orElseThrow(),
        parameter.getParameter().getType(),
        "parameter " + parameter.getIndex() + " of " + parameter.getDeclaringExecutable());
  }

  /**
   * Fills the fields.
   *
   * @param instance {@code null} for the static ones
   */
  private static void fill(Class<?> type, @Nullable Object instance) {
    AnnotationSupport.findAnnotatedFields(
            type,
            Fixture.class,
            field -> Modifier.isStatic(field.getModifiers()) == (instance == null),
            HierarchyTraversalMode.TOP_DOWN)
        .forEach(field -> set(field, instance));
  }

  private static void set(Field field, @Nullable Object instance) {
    String place = "field " + field.getDeclaringClass().getName() + "." + field.getName();
    if (Modifier.isFinal(field.getModifiers()) || !field.trySetAccessible()) {
      throw new ExtensionConfigurationException(
          "@Fixture cannot fill the "
              + place
              + "; make it not final, and open its package if it is in a module.");
    }
    try {
      field.set(instance, make(field.getAnnotation(Fixture.class), field.getType(), place));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("it was made accessible: " + place, e);
    }
  }

  private static Object make(Fixture fixture, Class<?> type, String place) {
    if (type == Bundle.class) {
      return Fixtures.bundleOf(fixture.value());
    }
    if (type == ValidBundle.class) {
      return Validator.create().validate(Fixtures.bundleOf(fixture.value())).orThrow();
    }
    for (Class<? extends StackGresResource<?, ?>> kind : Kinds.ALL) {
      if (kind == type && (fixture.value() == kind || fixture.value() == SGCluster.class)) {
        return Fixtures.of(kind);
      }
    }
    throw new ExtensionConfigurationException(
        "@Fixture cannot make the "
            + place
            + "; it makes a Bundle, a ValidBundle, and objects of the kinds of StackGres, of the"
            + " class that their type says.");
  }
}
