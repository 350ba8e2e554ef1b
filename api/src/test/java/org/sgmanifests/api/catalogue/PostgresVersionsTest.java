package org.sgmanifests.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.values.PostgresFlavor;

class PostgresVersionsTest {

  private static PostgresVersions in(String release) {
    return PostgresVersions.of(StackGresVersion.of(release));
  }

  @ParameterizedTest
  @CsvSource({
    "1.14, 17.0, 16.4, 12.20",
    "1.15.0, 17.2, 16.6, 12.22",
    "1.15, 17.4, 16.8, 12.22",
    "1.16, 17.4, 16.8, 12.22",
    "1.17.0, 17.5, 16.9, 12.22",
    "1.17.3, 17.6, 16.10, 12.22",
    "1.17, 18.0, 16.10, 12.22",
    "1.18.0, 18.1, 16.11, 12.22",
    "1.18.6, 18.3, 16.13, 12.22"
  })
  void eachReleaseHasItsNewestVersions(String release, String latest, String of16, String of12) {
    PostgresVersions versions = in(release);
    assertThat(versions.resolve("latest")).contains(latest);
    assertThat(versions.resolve("16")).contains(of16);
    assertThat(versions.resolve("12")).contains(of12);
  }

  @Test
  void noReleaseDroppedAVersion() {
    List<StackGresVersion> releases = StackGresVersion.COMPARED;
    for (PostgresFlavor flavor : List.of(PostgresFlavor.VANILLA, PostgresFlavor.BABELFISH)) {
      for (int i = 1; i < releases.size(); i++) {
        assertThat(PostgresVersions.of(flavor, releases.get(i)).all())
            .containsAll(PostgresVersions.of(flavor, releases.get(i - 1)).all())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theListsOfTheNewestReleaseHaveTheirLength() {
    assertThat(PostgresVersions.of(PostgresFlavor.VANILLA).all()).hasSize(90).startsWith("12.9");
    assertThat(PostgresVersions.of(PostgresFlavor.BABELFISH).all()).hasSize(15).endsWith("17.6");
  }

  @Test
  void aReleaseRefusesOnlyWhatWasKnownToDoHarmThen() {
    assertThat(in("1.17.1").accepts("17.5")).isTrue();
    assertThat(in("1.17.1").harmOf("17.5")).isEmpty();
    assertThat(in("1.18").harmOf("17.5")).contains("can invalidate replication slots wrongly");
    assertThat(in("1.14").harmOf("14.2"))
        .contains("can corrupt indexes while they are built concurrently");
    assertThat(in("1.18").harmOf("17.6")).isEmpty();
  }

  @Test
  void theFirstReleaseWithAVersionIsKnown() {
    assertThat(PostgresVersions.firstWith(PostgresFlavor.VANILLA, "17.4"))
        .contains(StackGresVersion.of("1.15.2"));
    assertThat(PostgresVersions.firstWith(PostgresFlavor.BABELFISH, "16.6"))
        .contains(StackGresVersion.of("1.17"));
    assertThat(PostgresVersions.firstWith(PostgresFlavor.VANILLA, "17.3")).isEmpty();
  }
}
