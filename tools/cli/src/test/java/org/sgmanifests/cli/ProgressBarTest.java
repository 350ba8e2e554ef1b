package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final StringWriter terminal = new StringWriter();
  private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal));

  @Test
  void theLineGrowsAndIsGoneAtTheEnd() {
    for (int done = 1; done <= 5000; done++) {
      bar.read(done, 5000);
    }
    String[] lines = terminal.toString().split("\r");
    assertThat(lines).contains("reading [###############...............] 2,500 of 5,000 files");
    assertThat(lines).hasSizeLessThan(110);
    assertThat(terminal.toString()).endsWith(" \r");
  }

  @Test
  void fewFilesAreReadBeforeAnybodyLooks() {
    for (int done = 1; done <= 100; done++) {
      bar.read(done, 100);
    }
    assertThat(terminal.toString()).isEmpty();
  }
}
