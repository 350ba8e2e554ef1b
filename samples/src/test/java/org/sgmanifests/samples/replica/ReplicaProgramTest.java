package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;

/** {@code -Dgolden.update=true} rewrites the golden files of this test. */
class ReplicaProgramTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/sgmanifests/samples/replica");

  private final StringWriter printed = new StringWriter();
  @TempDir private Path folder;

  @Test
  void theYamlIsTheGoldenOne() throws IOException {
    assertThat(write(ExternalReplica.bundle(secrets()))).isEqualTo(Outcome.CLEAN);

    String yaml = Files.readString(folder.resolve("replica.yaml"));
    assertThat(yaml).isEqualTo(golden("replica.yaml", yaml));
  }

  @Test
  void theFilesOfTheObjectsAreTheOneFileInParts() throws IOException {
    write(ExternalReplica.bundle(secrets()));

    try (Stream<Path> files = Files.list(folder.resolve("objects"))) {
      String joined = String.join("---\n", files.sorted().map(ReplicaProgramTest::read).toList());
      assertThat(joined).isEqualTo(read(folder.resolve("replica.yaml")));
    }
  }

  @Test
  void whatWasWrittenIsReadBackAsTheSameObjectsAndValid() throws IOException {
    write(ExternalReplica.bundle(secrets()));

    var manifests = ManifestReader.create().read(folder.resolve("replica.yaml"));
    assertThat(Validator.create().validate(manifests).outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(manifests.bundle().find(SGCluster.class, "my-namespace", "my-db"))
        .isEqualTo(
            ExternalReplica.bundle(secrets()).find(SGCluster.class, "my-namespace", "my-db"));
  }

  @Test
  void fourMistakesAreReportedAtOnceAndNothingIsWritten() throws IOException {
    assertThat(write(BrokenReplica.bundle(secrets()))).isEqualTo(Outcome.ERRORS);

    assertThat(folder).isEmptyDirectory();
    assertThat(anyRules(printed.toString()))
        .isEqualTo(anyRules(golden("four-mistakes.txt", printed.toString())));
  }

  @Test
  void theSameMistakesInAFileAreTheSameFindingsWithTheirPlaces() throws IOException {
    Report fromJava = Validator.create().validate(BrokenReplica.bundle(secrets()));
    Path file = folder.resolve("broken.yaml");
    ManifestWriter.writeFile(fromJava.acceptedDespiteItsErrors(), file);

    Report fromFile = Validator.create().validate(ManifestReader.create().read(file));

    assertThat(fromFile.findings())
        .extracting(Finding::rule, Finding::path, Finding::message, Finding::remedy)
        .containsExactlyInAnyOrderElementsOf(
            fromJava.findings().stream()
                .map(f -> tuple(f.rule(), f.path(), f.message(), f.remedy()))
                .toList());
    assertThat(fromFile.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.file()).contains(file.toString());
              assertThat(Files.readAllLines(file).get(finding.line().orElseThrow() - 1))
                  .contains(finding.path().replaceAll(".*\\.", ""));
            });
  }

  @Test
  void theExampleValuesAreNamedAndNeverPrinted() throws IOException {
    write(ExternalReplica.bundle(secrets()));
    ReplicaProgram.exampleValues(secrets(), new PrintWriter(printed));

    assertThat(printed.toString())
        .contains("SUPERUSER_PASSWORD")
        .doesNotContain("example-superuser-password");
  }

  private Outcome write(Bundle bundle) throws IOException {
    return ReplicaProgram.write(bundle, folder, new PrintWriter(printed));
  }

  private static EnvironmentSecrets secrets() {
    return EnvironmentSecrets.from(Map.of());
  }

  /** A new rule is no reason to touch the golden file, nor is a line that moves. */
  private static String anyRules(String report) {
    return report.replaceAll("\\d+ rules", "N rules").replaceAll("\\.java:\\d+", ".java:N");
  }

  private static String golden(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN.resolve(name), actual);
    }
    return read(GOLDEN.resolve(name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
