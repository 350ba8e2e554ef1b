package org.sgmanifests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for source files. */
class FilesTest {
  private static final int MOST_LINES = 400;

  /** A record mirrors a section of a CRD, and this one has more than 70 fields. */
  private static final Set<String> LONG_SECTIONS = Set.of("DebeziumSourceProperties.java");

  @Test
  void filesAreShort() throws IOException {
    assertThat(Checkout.javaFiles()).hasSizeGreaterThan(100);
    for (Path file : Checkout.javaFiles()) {
      assertThat(isShort(file) || LONG_SECTIONS.contains(file.getFileName().toString()))
          .as("%s has at most %d lines", file, MOST_LINES)
          .isTrue();
    }
  }

  @Test
  void packagesAreDescribed() {
    assertThat(Checkout.mainPackages())
        .hasSizeGreaterThan(5)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void longFileIsCaught(@TempDir Path folder) throws IOException {
    List<String> lines = Collections.nCopies(MOST_LINES, "//");
    Path file = Files.write(folder.resolve("Long.java"), lines);
    assertThat(isShort(file)).isTrue();
    Files.write(file, List.of("//"), java.nio.file.StandardOpenOption.APPEND);
    assertThat(isShort(file)).isFalse();
  }

  private static boolean isShort(Path file) throws IOException {
    return Files.readAllLines(file).size() <= MOST_LINES;
  }
}
