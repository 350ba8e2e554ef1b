package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.catalogue.StackGresVersion;

class ReleaseRangeTest {

  @ParameterizedTest
  @CsvSource({
    ", , 1.14, true",
    "1.16, , 1.15, false",
    "1.16, , 1.16.0, true",
    "1.18.2, , 1.18.1, false",
    "1.18.2, , 1.18, true",
    ", 1.17, 1.16, true",
    ", 1.17, 1.17.0, false",
    "1.15, 1.17, 1.14, false",
    "1.15, 1.17, 1.16.3, true",
    "1.15, 1.17, 1.18, false"
  })
  void aRuleHoldsFromItsFirstReleaseToBeforeItsEnd(
      String since, String until, String release, boolean holds) {
    ReleaseRange range =
        new ReleaseRange(
            Optional.ofNullable(since).map(StackGresVersion::of),
            Optional.ofNullable(until).map(StackGresVersion::of));
    assertThat(range.contains(StackGresVersion.of(release))).isEqualTo(holds);
  }
}
