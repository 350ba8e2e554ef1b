package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.checks.BuiltinChecks;

/** For each check of the preflight it is shown what comes of a source that fails it. */
class ShownChecksTest {
  /** What cannot be shown here, and why. */
  private static final Map<String, String> NOT_SHOWN =
      Map.of(
          "build.architecture", "needs a source on another kind of machine",
          "build.blocks", "needs a PostgreSQL that was compiled with other sizes");

  private static final Path TESTS = Path.of("src/test/java/org/sgmanifests/integration");
  private static final Pattern ID = Pattern.compile("(?<=[\", ])[a-z]+\\.[a-z-]+(?=[\",])");

  private static final Set<String> CHECKS =
      BuiltinChecks.ALL.stream().map(Check::id).collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyCheckIsShownByACaseOrByATest() throws IOException {
    Set<String> shown = new TreeSet<>(NOT_SHOWN.keySet());
    shown.addAll(ofCases());
    shown.addAll(ofTests());
    assertThat(shown).containsAll(CHECKS);
  }

  @Test
  void casesNameChecksThatThereAre() throws IOException {
    assertThat(CHECKS).containsAll(ofCases()).containsAll(NOT_SHOWN.keySet());
  }

  @Test
  void whatIsShownNeedsNoExcuse() throws IOException {
    assertThat(NOT_SHOWN).doesNotContainKeys(ofCases().toArray(String[]::new));
    assertThat(NOT_SHOWN).doesNotContainKeys(ofTests().toArray(String[]::new));
  }

  private static Set<String> ofCases() throws IOException {
    return BrokenSource.all()
        .flatMap(one -> Stream.concat(one.preflight().stream(), one.notes().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids that stand as text in the tests with servers. */
  private static Set<String> ofTests() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(TESTS)) {
      List<Path> tests = files.filter(file -> file.toString().endsWith("IT.java")).toList();
      for (Path file : tests) {
        ID.matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .filter(CHECKS::contains)
            .forEach(ids::add);
      }
    }
    return ids;
  }
}
