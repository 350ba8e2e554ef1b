package org.sgmanifests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeFiles() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    output = Files.writeString(folder.resolve("output.yaml"), "made");
    Files.writeString(input.resolve("a.yaml"), "a");
    stamp("1.18").write();
  }

  private Stamp stamp(String options) {
    return new Stamp(folder.resolve("stamps/one"), options, List.of(input), List.of(output));
  }

  @Test
  void itIsFreshWhenNothingHasChanged() throws IOException {
    assertThat(stamp("1.18").isFresh()).isTrue();
  }

  @Test
  void anotherOptionIsAChange() throws IOException {
    assertThat(stamp("1.17").isFresh()).isFalse();
  }

  @Test
  void aChangedInputIsAChange() throws IOException {
    Files.writeString(input.resolve("a.yaml"), "b");
    assertThat(stamp("1.18").isFresh()).isFalse();
  }

  @Test
  void aNewFileOfAFolderIsAChange() throws IOException {
    Files.writeString(input.resolve("b.yaml"), "");
    assertThat(stamp("1.18").isFresh()).isFalse();
  }

  @Test
  void anOutputThatSomebodyRemovedIsAChange() throws IOException {
    Files.delete(output);
    assertThat(stamp("1.18").isFresh()).isFalse();
  }

  @Test
  void aRemovedStampIsNotFresh() throws IOException {
    stamp("1.18").remove();
    assertThat(stamp("1.18").isFresh()).isFalse();
  }

  @Test
  void itShowsNothingOfTheFiles() throws IOException {
    assertThat(folder.resolve("stamps/one")).content().matches("[0-9a-f]{64}\n");
  }
}
