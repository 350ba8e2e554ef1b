package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.validation.report.ReportFormats;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;
  private Path replica;

  @BeforeEach
  void writeTheSample() {
    assertThat(run("replica-sample", folder.toString())).isZero();
    replica = folder.resolve("replica.yaml");
    out.getBuffer().setLength(0);
  }

  @Test
  void theSampleIsValid() {
    assertThat(run("validate", replica.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).startsWith("No findings (checked: 10 objects in 1 file");
  }

  @Test
  void allPathsTogetherAreOneBundle() throws IOException {
    try (var files = Files.list(folder.resolve("objects"))) {
      List<String> paths = files.map(Path::toString).sorted().toList();
      assertThat(run("validate", paths.toArray(String[]::new))).isEqualTo(ExitCode.CLEAN);
    }
    assertThat(run("validate", folder.resolve("objects/10-sgcluster-my-db.yaml").toString()))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString()).contains("There is no SGInstanceProfile `my-size`");
  }

  @Test
  void aMistakeIsReportedWithItsPlaceAndExitCodeOne() throws IOException {
    Path broken = brokenReplica();

    assertThat(run("validate", broken.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString())
        .contains(
            "error[dangling-reference] SGCluster my-namespace/my-db"
                + "  spec.replicateFrom.users.superuser.password.key  "
                + broken
                + ":")
        .contains("fix: use `superuser-password`, or add that key to the Secret.");
  }

  @Test
  void aChangeIsComparedWithWhatIsDeployed() throws IOException {
    Path smaller = folder.resolve("smaller.yaml");
    Files.writeString(smaller, Files.readString(replica).replace("size: 1Ti", "size: 500Gi"));

    assertThat(run("validate", smaller.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(run("validate", "--old", replica.toString(), smaller.toString()))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString())
        .contains("error[shrunk-volume]")
        .contains("The volume has `1Ti` and cannot shrink to `500Gi`.");
    assertThat(run("validate", "--old", smaller.toString(), replica.toString()))
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theJsonReportHasItsStableShape() throws IOException {
    Path broken = brokenReplica();

    assertThat(run("validate", "--format", "JSON", broken.toString())).isEqualTo(ExitCode.ERRORS);

    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly("checked", "findings", "suppressed", "leftOut");
    assertThat(report.at("/checked/objects").asInt()).isEqualTo(10);
    assertThat(report.get("findings")).hasSize(1);
    JsonNode finding = report.at("/findings/0");
    assertThat(finding.fieldNames())
        .toIterable()
        .containsExactly(
            "rule",
            "severity",
            "kind",
            "namespace",
            "name",
            "path",
            "message",
            "remedy",
            "file",
            "line",
            "column",
            "source",
            "docs");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
    assertThat(finding.get("path").asText())
        .isEqualTo("spec.replicateFrom.users.superuser.password.key");
    assertThat(finding.get("line").isInt()).isTrue();
  }

  @Test
  void everyFormatCanBeChosen() throws IOException {
    Path broken = brokenReplica();
    for (String format : ReportFormats.ids()) {
      out.getBuffer().setLength(0);
      assertThat(run("validate", "--format", format, broken.toString())).isEqualTo(ExitCode.ERRORS);
      assertThat(out.toString()).contains("superuser-pasword").doesNotContain("\u001b");
    }
    assertThat(run("validate", "--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(String.join(", ", ReportFormats.ids()));
    assertThat(run("validate", "--format", "xml", broken.toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("expected one of [text, json,").contains("'xml'");
  }

  @Test
  void theReportCanGoToAFile() throws IOException {
    Path file = folder.resolve("reports/report.sarif");

    assertThat(run("validate", "--format=sarif", "--output=" + file, brokenReplica().toString()))
        .isEqualTo(ExitCode.ERRORS);

    assertThat(new ObjectMapper().readTree(file.toFile()).at("/runs/0/results")).hasSize(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("1 error (checked: 10 objects").contains("Wrote " + file);
    assertThat(run("validate", "--output", folder.toString(), replica.toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("Cannot write `" + folder + "`");
  }

  @Test
  void aTerminalGetsColours() throws IOException {
    CommandLine terminal = Main.commandLine();
    terminal.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.ON));
    terminal.setOut(new PrintWriter(out, true));
    terminal.execute("validate", brokenReplica().toString());
    assertThat(out.toString()).contains("\u001b[1;31merror\u001b[0m[dangling-reference]");
    out.getBuffer().setLength(0);
    terminal.execute("validate", "--format", "github", brokenReplica().toString());
    assertThat(out.toString()).isNotEmpty().doesNotContain("\u001b");
  }

  @Test
  void theStandardInputIsADash() throws IOException {
    InputStream original = System.in;
    System.setIn(new ByteArrayInputStream(Files.readAllBytes(replica)));
    try {
      assertThat(run("validate", "-")).isEqualTo(ExitCode.CLEAN);
    } finally {
      System.setIn(original);
    }
  }

  @Test
  void whatCannotBeReadIsExitCodeTwo() throws IOException {
    Path noYaml = Files.writeString(folder.resolve("no.yaml"), "a: [\n");

    assertThat(run("validate", noYaml.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("validate", "missing.yaml", replica.toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("validate", folder.resolve("objects").toString(), "-", "-"))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("The standard input (-) can be read only once.");
  }

  @Test
  void notesAreShownOnRequest() {
    assertThat(run("validate", "--min-severity", "info", replica.toString())).isZero();
    assertThat(out.toString()).contains("info[scripts-on-standby]");
  }

  @Test
  void fieldsOfALaterReleaseAreErrorsForAnOlderOne() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("cluster.yaml"),
            """
            apiVersion: stackgres.io/v1
            kind: SGCluster
            metadata: {name: my-db}
            spec:
              instances: 1
              postgres: {version: "16.6", ssl: {duration: P90D}}
              pods: {persistentVolume: {size: 1Gi}}
            """);

    assertThat(run("validate", profile.toString())).isZero();
    assertThat(run("validate", "--stackgres", "1.17", profile.toString()))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString()).contains("since StackGres 1.18");
  }

  @Test
  void wrongUsageIsExitCodeTwoWithASentence() {
    assertThat(run()).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("validate")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("validate", "--stackgres", "2.0", replica.toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString())
        .contains("Missing command", "PATH", "StackGres `2.0` is not known")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aFolderThatCannotBeMadeIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(run("replica-sample", file.resolve("below").toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("Cannot write to").doesNotContain("\tat ");
  }

  private Path brokenReplica() throws IOException {
    String yaml =
        Files.readString(replica).replace("key: superuser-password", "key: superuser-pasword");
    return Files.writeString(folder.resolve("broken.yaml"), yaml);
  }

  private int run(String command, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return execute(all);
  }

  private int run() {
    return execute();
  }

  private int execute(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
