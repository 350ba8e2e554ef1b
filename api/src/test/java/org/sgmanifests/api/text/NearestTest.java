package org.sgmanifests.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> MODES =
      List.of("async", "sync", "strict-sync", "sync-all", "strict-sync-all");

  @ParameterizedTest
  @CsvSource({
    "asynch, async",
    "asnyc, async",
    "ASYNC, async",
    "syn, sync",
    "strictsync, strict-sync",
    "strict-sync-al, strict-sync-all"
  })
  void aTypingMistakeIsUnderstood(String written, String meant) {
    assertThat(Nearest.to(written, MODES)).contains(meant);
  }

  @Test
  void theOnlyWordThatBeginsSoIsMeant() {
    List<String> profiles = List.of("production", "testing", "development");
    assertThat(Nearest.to("prod", profiles)).contains("production");
    assertThat(Nearest.to("dev", profiles)).contains("development");
    assertThat(Nearest.to("te", profiles)).isEmpty();
    assertThat(Nearest.to("pro", List.of("production", "proxy-server"))).isEmpty();
  }

  @Test
  void somethingElseIsNotGuessedAt() {
    assertThat(Nearest.to("quorum", MODES)).isEmpty();
    assertThat(Nearest.to("", MODES)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void ofTwoAsNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("db-x", List.of("db-c", "db-a", "db-b"))).contains("db-a");
  }

  @Test
  void whereLookingWouldTakeLongNobodyLooks() {
    List<String> many = IntStream.range(0, 2000).mapToObj(i -> "db-" + i).toList();
    assertThat(Nearest.to("db-x", many)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), Collections.nCopies(10, "x".repeat(99_999))))
        .isEmpty();
  }
}
