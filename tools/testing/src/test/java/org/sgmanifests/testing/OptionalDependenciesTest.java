package org.sgmanifests.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Loads the classes as in a project that has JUnit only, AssertJ only, or neither. */
class OptionalDependenciesTest {
  private static final String FIXTURES = "org.sgmanifests.testing.fixture.Fixtures";
  private static final String CLUSTER = "org.sgmanifests.api.sgcluster.SGCluster";

  private static URLClassLoader without(String... parts) {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Arrays.stream(parts).noneMatch(entry::contains))
            .map(OptionalDependenciesTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object bundle(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> kind = loader.loadClass(CLUSTER);
    return loader.loadClass(FIXTURES).getMethod("bundleOf", Class.class).invoke(null, kind);
  }

  private static void assertValid(ClassLoader loader) throws ReflectiveOperationException {
    Object bundle = bundle(loader);
    Object assertion =
        loader
            .loadClass("org.sgmanifests.testing.assertions.SgAssertions")
            .getMethod("assertThat", bundle.getClass())
            .invoke(null, bundle);
    assertion.getClass().getMethod("isValid").invoke(assertion);
  }

  @Test
  void fixturesMutationsAndGoldenFilesNeedNeither() throws Exception {
    try (URLClassLoader loader = without("junit", "assertj", "opentest4j")) {
      assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
          .isInstanceOf(ClassNotFoundException.class);
      assertThatThrownBy(() -> loader.loadClass("org.assertj.core.api.Assertions"))
          .isInstanceOf(ClassNotFoundException.class);

      Object all = loader.loadClass(FIXTURES).getMethod("bundle").invoke(null);
      Object cluster =
          loader
              .loadClass(FIXTURES)
              .getMethod("of", Class.class)
              .invoke(null, loader.loadClass(CLUSTER));
      Class<?> object = loader.loadClass("io.fabric8.kubernetes.api.model.HasMetadata");
      loader
          .loadClass("org.sgmanifests.testing.mutation.Mutate")
          .getMethod("field", object, String.class, Object.class)
          .invoke(null, cluster, "spec.instances", 3);
      Class<?> golden = loader.loadClass("org.sgmanifests.testing.golden.GoldenFile");
      Class<?> bundle = loader.loadClass("org.sgmanifests.validation.ValidBundle");
      assertThatThrownBy(
              () ->
                  golden
                      .getMethod("check", bundle, Path.class)
                      .invoke(null, valid(loader, all), Path.of("no-such-file")))
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseInstanceOf(IOException.class);
    }
  }

  private static Object valid(ClassLoader loader, Object bundle)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("org.sgmanifests.validation.Validator");
    Object validator = type.getMethod("create").invoke(null);
    Object report = type.getMethod("validate", bundle.getClass()).invoke(validator, bundle);
    return report.getClass().getMethod("orThrow").invoke(report);
  }

  @Test
  void assertionsNeedNoJUnit() throws Exception {
    try (URLClassLoader loader = without("junit", "opentest4j")) {
      assertValid(loader);
    }
  }

  @Test
  void fixturesOfJUnitNeedNoAssertJ() throws Exception {
    try (URLClassLoader loader = without("assertj")) {
      Class<?> fixture = loader.loadClass("org.sgmanifests.testing.junit.Fixture");
      Class<?> extension = loader.loadClass("org.sgmanifests.testing.junit.FixtureExtension");

      assertThat(fixture.isAnnotation()).isTrue();
      assertThat(extension.getDeclaredMethods()).isNotEmpty();
    }
  }
}
