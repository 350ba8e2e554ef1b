package org.sgmanifests.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.samples.migration.ShopFromRds;
import org.sgmanifests.samples.production.Shop;
import org.sgmanifests.samples.restore.ShopBeforeTheMistake;
import org.sgmanifests.samples.sharded.Events;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/**
 * Each sample of a recipe gives its golden YAML, in which nothing is wrong. {@code
 * -Dgolden.update=true} rewrites the golden files.
 */
class RecipeSamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/sgmanifests/samples");

  record Sample(String golden, Bundle bundle) {
    @Override
    public String toString() {
      return golden;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample("production/shop.yaml", Shop.bundle()),
        new Sample("restore/shop-before-the-mistake.yaml", ShopBeforeTheMistake.bundle()),
        new Sample("sharded/events.yaml", Events.bundle()),
        new Sample("migration/shop-from-rds.yaml", ShopFromRds.bundle()));
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
