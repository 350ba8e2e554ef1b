package org.sgmanifests.validation.rules.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.TestManifests;

/** The page shows what the rule is for; here are the many ways to write a host. */
class MalformedHostTest {

  static List<String[]> table() {
    return TestManifests.table(MalformedHostTest.class, "hosts.txt").stream()
        .map(line -> line.split("\\|"))
        .toList();
  }

  @Test
  void aNameHas253CharactersAtMost() {
    String name = "a.".repeat(126);
    assertThat(MalformedHost.isHost(name + "a")).isTrue();
    assertThat(MalformedHost.isHost(name + "aa")).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void aHostIsTakenAsTheTableSays(String host, String taken) {
    assertThat(MalformedHost.isHost(host.strip())).isEqualTo(taken.strip().equals("yes"));
  }
}
