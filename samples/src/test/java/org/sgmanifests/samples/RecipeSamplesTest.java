package org.sgmanifests.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.recipe.Recipe;
import org.sgmanifests.samples.migration.ShopFromRds;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/**
 * Each sample gives its golden YAML, in which nothing is wrong. A sample is found by its method:
 * one that takes nothing and gives a bundle or a recipe. The golden file is named like the class.
 * {@code -Dgolden.update=true} rewrites the golden files.
 */
class RecipeSamplesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path GOLDEN = Path.of("src/test/resources/org/sgmanifests/samples");

  record Sample(String golden, Bundle bundle) {
    @Override
    public String toString() {
      return golden;
    }
  }

  static List<Sample> samples() throws IOException, ReflectiveOperationException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(SOURCES)) {
      files = found.filter(RecipeSamplesTest::isClass).sorted().toList();
    }
    List<Sample> samples = new ArrayList<>();
    for (Path file : files) {
      String path = SOURCES.relativize(file).toString().replace(".java", "");
      for (Method method : Class.forName(path.replace(File.separatorChar, '.')).getMethods()) {
        if (isSample(method)) {
          samples.add(new Sample(golden(method.getDeclaringClass()), bundle(method.invoke(null))));
        }
      }
    }
    return samples;
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
  }

  private static boolean isSample(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && (Bundle.class.isAssignableFrom(method.getReturnType())
            || Recipe.class.isAssignableFrom(method.getReturnType()));
  }

  private static Bundle bundle(Object made) {
    return made instanceof Recipe<?> recipe ? recipe.bundle() : (Bundle) made;
  }

  /** {@code restore/shop-before-the-mistake.yaml} for {@code restore.ShopBeforeTheMistake}. */
  private static String golden(Class<?> sample) {
    String kebab = sample.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    String folder = sample.getPackageName().replaceAll(".*\\.", "");
    return folder + "/" + kebab.toLowerCase(Locale.ROOT) + ".yaml";
  }

  @Test
  void theSamplesAreFound() throws IOException, ReflectiveOperationException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsFound(Sample sample) {
    Report report = Validator.create().validate(sample.bundle());

    assertThat(report.findings()).isEmpty();
    assertThat(report.unchecked()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theYamlIsTheGoldenOne(Sample sample) throws IOException {
    String yaml = ManifestWriter.toYaml(Validator.create().validate(sample.bundle()).orThrow());
    assertThat(yaml).isEqualTo(golden(sample.golden(), yaml));
  }

  @Test
  void theSqlForTheSourceIsTheGoldenOne() throws IOException {
    String sql = ShopFromRds.sourceSql();

    assertThat(sql).isEqualTo(golden("migration/shop-from-rds.sql", sql));
  }

  private static String golden(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    return Files.readString(golden);
  }
}
