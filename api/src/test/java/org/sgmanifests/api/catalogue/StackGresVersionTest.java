package org.sgmanifests.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StackGresVersionTest {

  private static StackGresVersion release(String text) {
    return StackGresVersion.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1.16, 1.16, true",
    "1.16, 1.15, true",
    "1.16, 1.16.3, true",
    "1.16, 1.17, false",
    "1.9, 1.10, false",
    "1.18.1, 1.18.2, false",
    "1.18.2, 1.18.2, true",
    "1.18.6, 1.18, true",
    "2.0, 1.18, true",
  })
  void aReleaseHasWhatCameBeforeIt(String release, String since, boolean has) {
    assertThat(release(release).has(release(since))).isEqualTo(has);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.14", "1.15.2", "1.18", "1.18.6"})
  void theseAreKnown(String text) {
    assertThat(release(text).isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.13", "1.19", "2.16", "0.9"})
  void theseAreNot(String text) {
    assertThat(release(text).isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.", "v1.16", "1.16.3.1", "1.16-rc1", "latest", "1.99999"})
  void theseAreNoReleases(String text) {
    assertThat(StackGresVersion.parse(text)).isEmpty();
  }

  @Test
  void theNewestIsKnown() {
    assertThat(StackGresVersion.LATEST.isKnown()).isTrue();
    assertThat(StackGresVersion.LATEST).hasToString("1.18.6");
  }
}
