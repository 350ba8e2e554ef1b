package org.sgmanifests.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "SGCluster my-namespace/my-db, SGCluster my-namespace/my-db, true",
    "SGCluster my-namespace/my, SGCluster my-namespace/my-db, false",
    "SGCluster my-namespace/*, SGCluster my-namespace/my-db, true",
    "* my-namespace/my-db, SGCluster my-namespace/my-db, true",
    "*, SGCluster my-namespace/my-db, true",
    "SGCluster my.db, SGCluster my-db, false",
    "spec.items[*].name, spec.items[12].name, true",
    "spec.items[*].name, spec.items[a].name, false",
    "spec.items[*].name, spec.items[1].other[2].name, false",
    "spec.items[1].name, spec.items[1].name, true",
    "spec.*.name, spec.items[1].other[2].name, true",
    "data[*], data[tls.crt], false",
    "data*, data[tls.crt], true",
  })
  void aStarStandsForAnything(String glob, String text, boolean matches) {
    assertThat(Glob.of(glob).matches(text)).isEqualTo(matches);
  }
}
