package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WorldOptionsTest {
  private static final String CLUSTER =
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: users, namespace: a}
      stringData: {password: replace-me}
      ---
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: a}
      spec:
        instances: 1
        postgres: {version: "16.6"}
        pods: {persistentVolume: {size: 1Gi}}
        sgInstanceProfile: size
        configurations:
          sgPoolingConfig: pool
          binding:
            username: app
            password: {name: users, key: password}
      """;

  private final StringWriter out = new StringWriter();
  @TempDir private Path folder;
  private Path cluster;

  @BeforeEach
  void writeACluster() throws IOException {
    cluster = write("cluster.yaml", CLUSTER);
  }

  @Test
  void whatSeveralFilesDeclareIsThere() throws IOException {
    Path list = write("list.yaml", "- {kind: SGInstanceProfile, namespace: a, name: size}\n");
    Path dump =
        write(
            "dump.yaml",
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: stackgres.io/v1
              kind: SGPoolingConfig
              metadata: {name: pool, namespace: a}
            """);
    assertThat(validate()).isEqualTo(ExitCode.ERRORS);
    assertThat(validate("--existing", list.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(validate("--existing", list.toString(), "--existing", dump.toString()))
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aFileThatCannotBeReadIsExitCodeTwo() throws IOException {
    Path bad = write("bad.yaml", "- {kind: Secret}\n");
    assertThat(validate("--existing", bad.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(out.toString()).contains("bad.yaml:1:3", "There is no `name`.");
  }

  @Test
  void inAnOpenWorldOnlyWhatIsSurelyWrongIsAnError() throws IOException {
    assertThat(validate("--open-world")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString())
        .contains("warning[undeclared-reference]", "`size`", "`pool`")
        .doesNotContain("error[");

    write("cluster.yaml", CLUSTER.replace("key: password", "key: pasword"));
    assertThat(validate("--open-world")).isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString()).contains("error[dangling-reference]", "`pasword`");
  }

  private int validate(String... options) {
    List<String> arguments = new ArrayList<>(List.of("validate", cluster.toString()));
    arguments.addAll(Arrays.asList(options));
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    return commandLine.execute(arguments.toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
