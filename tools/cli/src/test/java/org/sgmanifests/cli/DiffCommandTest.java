package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private final TestCommand diff = new TestCommand("diff");
  @TempDir private Path folder;
  private Path replica;
  private Path smaller;

  @BeforeEach
  void writeTheSample() throws IOException {
    assertThat(new TestCommand("replica-sample").run(folder.toString())).isZero();
    replica = folder.resolve("replica.yaml");
    smaller =
        Files.writeString(
            folder.resolve("smaller.yaml"),
            Files.readString(replica)
                .replace("size: 1Ti", "size: 500Gi")
                .replaceAll("(superuser-password): .*", "$1: another"));
  }

  @Test
  void theSameInOneFileAndInManyIsNoDifference() {
    assertThat(diff.run(replica.toString(), folder.resolve("objects").toString())).isZero();
    assertThat(diff.out()).isEqualTo("No differences.\n");
  }

  @Test
  void aDifferenceIsExitCodeOneWithWhatIsDangerousAboutIt() {
    assertThat(diff.run(replica.toString(), smaller.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(diff.out())
        .contains("~ spec.pods.persistentVolume.size: `1Ti` -> `500Gi`")
        .contains("error[shrunk-volume] The volume has `1Ti` and cannot shrink to `500Gi`.")
        .contains("data.superuser-password: (secret)", "2 objects changed.")
        .doesNotContain("another");
  }

  @Test
  void programsGetJson() throws IOException {
    assertThat(diff.run("--format=json", replica.toString(), smaller.toString()))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(new ObjectMapper().readTree(diff.out()).at("/objects")).hasSize(2);
  }

  @Test
  void whatCannotBeComparedIsExitCodeTwo() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    assertThat(diff.run(replica.toString(), "missing.yaml")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(diff.err()).contains("There is no such file.");
    assertThat(diff.run(empty, empty)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(diff.err()).contains("There is no object to compare.");
    assertThat(diff.run(empty, replica.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(diff.run("-", "-")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(diff.run(replica.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(diff.run("--stackgres=3.0", replica.toString(), smaller.toString()))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(diff.err()).contains("StackGres `3.0` is not known").doesNotContain("Exception");
  }
}
