package org.sgmanifests.builders.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.builders.recipe.Problems;

class FormsTest {

  private static boolean isGood(Consumer<Problems> check) {
    Problems problems = new Problems();
    check.accept(problems);
    return catchThrowable(() -> problems.throwIfAny("No")) == null;
  }

  @ParameterizedTest
  @CsvSource({
    "a, true",
    "my-db-2, true",
    "1db, false",
    "my_db, false",
    "my-db-, false",
    "'', false",
    "abcdefghij, true",
    "abcdefghijk, false"
  })
  void aNameBeginsWithALetterAndIsNotTooLong(String name, boolean good) {
    assertThat(isGood(problems -> Forms.name("name", name, 10, problems))).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"my-namespace, true", "1, true", "a., false", "-a, false", "'', false"})
  void aNamespaceIsALabel(String namespace, boolean good) {
    assertThat(isGood(problems -> Forms.namespace(namespace, problems))).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"16, 16", "16.4, 16", "9.6, ''", "latest, ''", "16.4.1, ''", "v16, ''", "'16 ', ''"})
  void aMajorVersionIsReadFromAVersion(String version, String major) {
    assertThat(Forms.major(version).orElse("")).isEqualTo(major);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16", "16.4", "latest"})
  void theseAreVersions(String version) {
    assertThat(isGood(problems -> Forms.postgresVersion(version, problems))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"10Gi, true", "1.5Ti, true", "512Mi, true", "10G, false", "Gi, false", "-1Gi, false"})
  void aVolumeHasAUnit(String size, boolean good) {
    assertThat(isGood(problems -> Forms.volume("size", size, problems))).isEqualTo(good);
  }
}
