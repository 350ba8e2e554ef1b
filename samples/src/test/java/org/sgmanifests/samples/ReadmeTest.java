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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in the README and the guides is only text: a comment before each block says where it
 * comes from. {@code from: PATH} is a file of this project that tests compile or compare, {@code
 * ci:NAME} a command that the CI script runs, {@code cli} commands that a test of the command line
 * runs.
 */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");
  private static final String GUIDES = "src/site/markdown/guide/";
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- ([^>]*) -->\n)?(?:```(\\w+)\n(.*?)\n```|((?:\\|[^\n]*\n)+))",
          Pattern.DOTALL | Pattern.UNIX_LINES);

  /** A fenced block, or a table that has a comment before it. */
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
    List<Block> blocks = new ArrayList<>(blocks("README.md"));
    for (String guide : List.of("external-cascade-replica.md", "rendering.md")) {
      blocks.addAll(blocks(GUIDES + guide));
    }
    return blocks;
  }

  private static List<Block> blocks(String page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(PROJECT.resolve(page)));
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
        .allSatisfy(block -> assertThat(block.origin()).matches("from: .+|ci:.+|cli|dependency"));
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

  private static String version(String xml) {
    Matcher matcher =
        Pattern.compile(
                "<groupId>org.sgmanifests</groupId>.*?<version>(.*?)</version>", Pattern.DOTALL)
            .matcher(xml);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static List<String> lines(String text) {
    return text.strip().lines().map(String::strip).toList();
  }
}
