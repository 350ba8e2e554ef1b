package org.sgmanifests.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in the README and the documentation is only text: a comment before each block says where
 * it comes from. {@code from: PATH} is a file of this project that tests compile or compare, {@code
 * ci:NAME} a command that the CI script runs, {@code cli} commands that a test of the command line
 * runs.
 */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");
  private static final Path PAGES = PROJECT.resolve("src/site/markdown");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- ([^>]*) -->\n)?(?:```(\\w+)\n(.*?)\n```|((?:\\|[^\n]*\n)+))",
          Pattern.DOTALL | Pattern.UNIX_LINES);

  /**
   * A fenced block, or a table that has a comment before it; {@code begin} is that of a table which
   * the benchmarks write.
   */
  record Block(String origin, String text) {
    boolean isFrom() {
      return origin.startsWith("from: ");
    }

    Path file() {
      return PROJECT.resolve(origin.substring("from: ".length()));
    }

    @Override
    public String toString() {
      return origin;
    }
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path page : pages()) {
      blocks.addAll(blocks(Files.readString(page)));
    }
    return blocks;
  }

  /** Pages that are made from rules, checks and commands have tests of their own. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Stream<Path> pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !PAGES.relativize(file).startsWith("rules"))
              .filter(file -> !file.endsWith("preflight.md") && !file.endsWith("cli.md"));
      return Stream.concat(Stream.of(PROJECT.resolve("README.md")), pages).sorted().toList();
    }
  }

  private static List<Block> blocks(String page) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(page);
    while (matcher.find()) {
      boolean fenced = matcher.group(3) != null;
      if (fenced || matcher.group(1) != null) {
        String origin = matcher.group(1) == null ? "nothing" : matcher.group(1);
        blocks.add(new Block(origin, fenced ? matcher.group(3) : matcher.group(4)));
      }
    }
    return blocks;
  }

  static List<Block> blocksFromFiles() throws IOException {
    return blocks().stream().filter(Block::isFrom).toList();
  }

  @Test
  void everyBlockSaysWhereItComesFrom() throws IOException {
    assertThat(blocks())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            block ->
                assertThat(block.origin()).matches("from: .+|ci:.+|cli|dependency|begin \\w+"));
  }

  @ParameterizedTest
  @MethodSource("blocksFromFiles")
  void aBlockStandsInItsFile(Block block) throws IOException {
    List<String> file = lines(Files.readString(block.file()));

    assertThat(Collections.indexOfSubList(file, lines(block.text())))
        .as("%s has these lines:\n%s", block.file(), block.text())
        .isNotNegative();
  }

  @Test
  void theCiScriptRunsTheCommands() throws IOException {
    String script = Files.readString(PROJECT.resolve(".ci/run"));

    assertThat(blocks().stream().filter(block -> block.origin().startsWith("ci:")))
        .isNotEmpty()
        .allSatisfy(
            block ->
                assertThat(script).contains("run_readme_command " + block.origin().substring(3)));
  }

  @Test
  void theDependencyIsThisVersion() throws IOException {
    String version = version(Files.readString(PROJECT.resolve("pom.xml")));

    assertThat(blocks().stream().filter(block -> block.origin().equals("dependency")))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(version(block.text())).isEqualTo(version));
  }

  /** Of a dependency as Maven writes it, or as Gradle does. */
  private static String version(String text) {
    Matcher matcher =
        Pattern.compile(
                "<groupId>org.sgmanifests</groupId>.*?<version>(.*?)</version>"
                    + "|org.sgmanifests:[a-z-]+:([^\"]+)",
                Pattern.DOTALL)
            .matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static List<String> lines(String text) {
    return text.strip().lines().map(String::strip).toList();
  }
}
