package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PolicyOptionsTest {
  private static final String CONFIG =
      """
      ignore:
        - rule: dangling-reference
          object: SGCluster my-db
          reason: the platform team makes the profile
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;
  private Path cluster;

  @BeforeEach
  void writeACluster() throws IOException {
    cluster = write("cluster.yaml", yaml("my-size"));
  }

  @Test
  void whatTheConfigFileIgnoresIsNoError() throws IOException {
    Path config = write("config.yaml", CONFIG);

    assertThat(validate("--config", config)).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).startsWith("No findings, 1 suppressed (checked: ");
  }

  @Test
  void theJsonReportHasWhatIsSuppressed() throws IOException {
    Path config = write("config.yaml", CONFIG);

    assertThat(run("validate", "--format=json", "--config", config.toString(), cluster.toString()))
        .isEqualTo(ExitCode.CLEAN);
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.get("findings")).isEmpty();
    assertThat(report.at("/suppressed/0/rule").asText()).isEqualTo("dangling-reference");
    assertThat(report.at("/suppressed/0/by").asText()).isEqualTo("config");
    assertThat(report.at("/suppressed/0/reason").asText())
        .isEqualTo("the platform team makes the profile");
  }

  @Test
  void theCommandLineKnowsTheDay() throws IOException {
    Path config = write("config.yaml", CONFIG + "    until: 2020-12-31\n");

    assertThat(validate("--config", config)).isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString())
        .contains("error[dangling-reference]", "warning[expired-suppression]");
  }

  @Test
  void aConfigFileThatCannotBeReadIsExitCodeTwo() {
    assertThat(validate("--config", folder.resolve("none.yaml")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(out.toString()).contains("none.yaml", "There is no such file.");
  }

  @Test
  void theConfigFileOfTheFolderIsUsed() throws IOException, InterruptedException {
    assertThat(validateInTheFolder()).isEqualTo(ExitCode.ERRORS);
    write(".sgmanifests.yaml", CONFIG);
    assertThat(validateInTheFolder()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aBaselineHidesWhatWasThereAndNothingElse() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    assertThat(validate("--write-baseline", baseline)).isEqualTo(ExitCode.CLEAN);
    assertThat(err.toString()).contains("Wrote " + baseline + ", known findings: 1.");

    assertThat(validate("--baseline", baseline)).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("No findings, 1 in the baseline");

    write("cluster.yaml", yaml("other-size"));
    assertThat(validate("--baseline", baseline)).isEqualTo(ExitCode.ERRORS);
  }

  @Test
  void noBaselineIsWrittenOfWhatCouldNotBeChecked() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    write("cluster.yaml", "a: [");

    assertThat(validate("--write-baseline", baseline)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(baseline).doesNotExist();
  }

  @Test
  void aBaselineThatCannotBeWrittenIsASentence() throws IOException {
    Path file = write("file", "");

    assertThat(validate("--write-baseline", file.resolve("baseline.yaml")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("Cannot write").doesNotContain("\tat ");
  }

  private int validate(String option, Path file) {
    return run("validate", option, file.toString(), cluster.toString());
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }

  /** A process of its own, as only that has another working folder. */
  private int validateInTheFolder() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate",
                "cluster.yaml")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    out.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    return process.waitFor();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String yaml(String profile) {
    return """
    apiVersion: stackgres.io/v1
    kind: SGCluster
    metadata: {name: my-db}
    spec:
      instances: 1
      postgres: {version: "16.6"}
      pods: {persistentVolume: {size: 1Gi}}
      sgInstanceProfile: %s
    """
        .formatted(profile);
  }
}
