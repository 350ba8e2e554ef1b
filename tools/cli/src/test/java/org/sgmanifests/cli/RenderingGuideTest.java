package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the guide about rendering, one after the other. */
class RenderingGuideTest {
  @TempDir private Path folder;

  @Test
  void everyCommandEndsWell() throws IOException {
    for (String command : GuideCommands.of("rendering.md")) {
      String[] words = command.replace("--output deploy/", "--output " + folder + "/").split(" ");
      TestCommand tested = new TestCommand(words[0]);
      assertThat(tested.run(Arrays.copyOfRange(words, 1, words.length)))
          .as("%s: %s", command, tested.err())
          .isZero();
      assertThat(tested.out()).isNotEmpty();
    }
    assertThat(folder.resolve("flux/waves.yaml")).content().contains("./clusters/prod/orders/");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("orders.yaml", "files", "kustomize", "argocd", "flux");
  }
}
