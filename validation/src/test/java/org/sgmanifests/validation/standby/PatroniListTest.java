package org.sgmanifests.validation.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.TestManifests;

class PatroniListTest {
  private static final Path LISTS =
      Path.of("src/test/resources/org/sgmanifests/validation/standby/patronictl");

  static List<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(LISTS)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("[0-9.]+"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aVersionSaysTheSameInEveryFormat(Path version) throws IOException {
    Set<List<PatroniMember>> members = new HashSet<>();
    for (Path list : files(version)) {
      members.add(PatroniList.parse(Files.readString(list)).members());
    }
    assertThat(members).hasSize(1);
    assertThat(members.iterator().next())
        .hasSize(2)
        .extracting(PatroniMember::isStandbyLeader)
        .containsExactly(true, false);
  }

  @Test
  void allListsAreUnderstoodAsInTheGoldenFile() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path list : files(LISTS)) {
      if (!list.startsWith(LISTS.resolve("bad"))) {
        PatroniList parsed = PatroniList.parse(Files.readString(list));
        text.append(LISTS.relativize(list)).append(": cluster ").append(parsed.cluster());
        text.append(", system ").append(parsed.systemIdentifier());
        text.append(parsed.paused() ? ", paused" : "");
        text.append(parsed.distinguishesStreaming() ? ", knows streaming\n" : "\n");
        parsed.members().forEach(member -> text.append("  ").append(member).append('\n'));
      }
    }
    Golden.check(getClass(), "patronictl.txt", text.toString());
  }

  @Test
  void whatIsNoListIsRefusedAsInTheGoldenFile() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path list : files(LISTS.resolve("bad"))) {
      String content = Files.readString(list);
      Throwable refusal = catchThrowable(() -> PatroniList.parse(content));
      assertThat(refusal).as("%s", list).isInstanceOf(IllegalArgumentException.class);
      text.append(list.getFileName()).append('\n');
      refusal.getMessage().lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    assertThat(text.toString()).doesNotContain("not-to-be-shown");
    Golden.check(getClass(), "not-patronictl.txt", text.toString());
  }

  @Test
  void aLineWithoutItsLastBarIsReadAllTheSame() {
    PatroniList list =
        PatroniList.parse("| Member | Role | State\n| a | Standby Leader | streaming");
    assertThat(list.standbyLeaders()).extracting(PatroniMember::state).containsExactly("streaming");
  }

  @Test
  void aPositionIsReadAndWritten() {
    assertThat(Lsn.parse("16/B374D848")).hasToString("16/B374D848");
    assertThat(Lsn.parse("1/0").minus(Lsn.parse("0/FFFFFFFF"))).isEqualTo(1);
    assertThat(Lsn.parse("FFFFFFFF/0")).isGreaterThan(Lsn.parse("1/0"));
    assertThat(Lsn.parse("0/3000060").startOfSegment(16 << 20)).hasToString("0/3000000");
    assertThatThrownBy(() -> Lsn.parse("16")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Of a list in the test resources, such as {@code states/guide.txt}. */
  static PatroniList list(String name) {
    return PatroniList.parse(TestManifests.resource(PatroniListTest.class, "patronictl/" + name));
  }
}
