package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, rendered charts, and from which severity on a check fails. */
class ValidateCommandTest {
  private static final String PROFILE =
      """
      apiVersion: stackgres.io/v1
      kind: SGInstanceProfile
      metadata: {name: small, namespace: shop}
      spec: {cpu: "1", memory: 2Gi}
      """;
  private static final String CLUSTER =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: shop, namespace: shop}
      spec:
        instances: 1
        sgInstanceProfile: small
        postgres: {version: "16.6", flavor: vanila}
        pods: {persistentVolume: {size: 1Gi}}
      """;

  private final TestCommand validate = new TestCommand("validate");
  @TempDir private Path folder;

  @Test
  void aFolderIsReadWithAllBelowItAndSaysWhatWasNoManifest() throws IOException {
    write("profile.yaml", PROFILE);
    write("db/cluster.yml", CLUSTER);
    write("values.yaml", "a: 1\n");
    write(".git/broken.yaml", "a: [");

    assertThat(validate.run(folder.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(validate.out())
        .contains("left out  " + folder.resolve("values.yaml") + ": no `apiVersion`")
        .contains("(checked: 2 objects in 2 files, 1 reference")
        .endsWith("1 file is no manifest.\n");
    assertThat(validate.err()).as("no progress bar in a pipe").isEmpty();
  }

  @Test
  void aFolderWithoutManifestsIsNoSuccess() throws IOException {
    write("values.yaml", "a: 1\n");

    assertThat(validate.run(folder.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(validate.out()).contains("Nothing was checked");
  }

  @Test
  void aRenderedChartComesThroughThePipeBesideFiles() throws IOException {
    Path profile = write("profile.yaml", PROFILE);
    InputStream original = System.in;
    String rendered = "---\n# Source: shop/templates/empty.yaml\n---\n" + CLUSTER + "---\nnull\n";
    System.setIn(new ByteArrayInputStream(rendered.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(validate.run("-", profile.toString())).isEqualTo(ExitCode.CLEAN);
    } finally {
      System.setIn(original);
    }
    assertThat(validate.out()).contains("<stdin>:10").contains("2 objects in 2 files");
  }

  @Test
  void theSeverityThatFailsCanBeChosenAndIsReported() throws IOException {
    write("all.yaml", CLUSTER + "---\n" + PROFILE);
    String path = folder.toString();

    assertThat(validate.run(path)).isEqualTo(ExitCode.CLEAN);
    assertThat(validate.run("--fail-on", "warning", path)).isEqualTo(ExitCode.ERRORS);
    assertThat(validate.run("--fail-on", "warning", "--min-severity", "error", path))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(validate.out()).contains("warning[replaced-value]");
    assertThat(validate.run("--fail-on", "nothing", path)).isEqualTo(ExitCode.COULD_NOT_CHECK);
  }

  @Test
  void theHelpHasExamplesAndExitCodes() {
    assertThat(validate.run("--help")).isZero();
    assertThat(validate.out()).contains("helm template", "Exit codes:", "--fail-on");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
