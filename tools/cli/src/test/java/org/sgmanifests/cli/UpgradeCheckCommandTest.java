package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCheckCommandTest {
  private static final String CLUSTER =
      """
      # ours
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: shop}
      spec:
        instances: 1
        postgres: {version: "16.6"}
        pods: {persistentVolume: {size: 1Gi}}
        prometheusAutobind: true # scraped
      """;

  private final TestCommand upgrade = new TestCommand("upgrade-check");
  @TempDir private Path folder;

  @Test
  void whatTheNewReleaseRefusesIsExitCodeOneAndNothingIsWritten() throws IOException {
    Path file = write("cluster.yaml", CLUSTER);

    assertThat(upgrade.run("--from", "1.14", "--to", "1.18", folder.toString()))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(upgrade.out())
        .contains("error[removed-field] SGCluster shop/my-db  spec.prometheusAutobind  " + file)
        .contains("--fix does this.", "1. Upgrade the operator to StackGres 1.16.");
    assertThat(file).hasContent(CLUSTER);
  }

  @Test
  void filesAreFixedAndTheirCommentsStay() throws IOException {
    Path file = write("db/cluster.yaml", CLUSTER);

    assertThat(upgrade.run("--from=1.14", "--fix", folder.toString())).isZero();
    assertThat(upgrade.out()).contains("Wrote " + file + ", 1 edit.");
    assertThat(file)
        .content()
        .contains("# ours", "observability:", "prometheusAutobind: true # scraped");
    assertThat(upgrade.run("--from=1.14", "--fix", folder.toString())).isZero();
    assertThat(upgrade.out()).doesNotContain("Wrote");
  }

  @Test
  void whatCannotBeEditedIsLeftAndSaid() throws IOException {
    Path file = write("cluster.yaml", CLUSTER + "...\n");

    assertThat(upgrade.run("--from=1.14", "--fix", file.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(upgrade.out()).contains("Left " + file + " as it is");
    assertThat(file).hasContent(CLUSTER + "...\n");
  }

  @Test
  void wrongUsageIsExitCodeTwoWithASentence() throws IOException {
    Path file = write("cluster.yaml", CLUSTER);
    String path = file.toString();

    assertThat(upgrade.run(path)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(upgrade.err()).contains("--from");
    assertThat(upgrade.run("--from=1.18", "--to=1.16", path)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(upgrade.err()).contains("is before");
    assertThat(upgrade.run("--from=1.2", path)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(upgrade.run("--from=1.16", "missing.yaml")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(upgrade.run("--from=1.16", "--keep-behaviour", path))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(upgrade.run("--from=1.16", empty.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
