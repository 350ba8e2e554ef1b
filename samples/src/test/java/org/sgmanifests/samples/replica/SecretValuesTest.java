package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.report.ReportFormats;

/** Where values of Secrets come to and where not. */
class SecretValuesTest {
  private static final String MARK = "hidden7f3a";

  private final CascadeReplica replica =
      GuideReplica.replica(
          EnvironmentSecrets.from(
              Map.of(
                  "SUPERUSER_PASSWORD", MARK,
                  "REPLICATION_PASSWORD", MARK,
                  "AUTHENTICATOR_PASSWORD", MARK,
                  "BUCKET_ACCESS_KEY_ID", MARK,
                  "BUCKET_SECRET_ACCESS_KEY", MARK)));

  @TempDir private Path folder;

  @Test
  void whatIsForGitHasNone() throws IOException {
    ManifestWriter.writeFolder(valid(replica.bundle()).orThrow(), folder);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(MARK));
    }
  }

  @Test
  void aFileWithValuesIsForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("replica.yaml");
    ManifestWriter.writeFile(valid(replica.bundleWithSecretValues()).orThrow(), file);

    assertThat(Files.readString(file)).contains(MARK);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void ofTheFilesOfAFolderThoseWithSecretsAreForTheirOwnerOnly() throws IOException {
    List<Path> files =
        ManifestWriter.writeFolder(valid(replica.bundleWithSecretValues()).orThrow(), folder);

    assertThat(files)
        .filteredOn(file -> file.getFileName().toString().contains("-secret-"))
        .hasSize(2)
        .allSatisfy(file -> assertThat(Files.readString(file)).contains(MARK))
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  @Test
  void noReportOfABrokenBundleShowsOne() {
    Bundle broken =
        replica
            .bundleWithSecretValues()
            .edit(
                SGCluster.class,
                cluster ->
                    new SGClusterBuilder(cluster)
                        .editSpec()
                        .withSgInstanceProfile("missing")
                        .editReplicateFrom()
                        .withUsers(null)
                        .endReplicateFrom()
                        .endSpec()
                        .build());
    Report report = Validator.create().validate(broken);

    assertThat(report.outcome()).isEqualTo(Outcome.ERRORS);
    assertThat(ReportFormats.ALL)
        .extracting(format -> format.of(report))
        .allSatisfy(text -> assertThat(text).contains("missing").doesNotContain(MARK));
    assertThat(catchThrowable(report::orThrow)).asString().doesNotContain(MARK);
    assertThat(report.findings().toString()).doesNotContain(MARK);
  }

  private static Report valid(Bundle bundle) {
    Report report = Validator.create().validate(bundle);
    assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.CLEAN);
    return report;
  }
}
