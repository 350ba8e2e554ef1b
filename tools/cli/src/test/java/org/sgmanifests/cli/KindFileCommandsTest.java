package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindFileCommandsTest {
  private final TestCommand crds = new TestCommand("crds");
  private final TestCommand schemas = new TestCommand("schemas");
  @TempDir private Path folder;

  @Test
  void allCrdsAreOneTextOfSeveralDocuments() {
    assertThat(crds.run()).isZero();
    assertThat(crds.out().split("(?m)^---$")).hasSize(14);
    assertThat(crds.run("sgclu", "SGScript")).isZero();
    assertThat(crds.out().split("(?m)^---$")).hasSize(2);
  }

  @Test
  void crdsAreWrittenToAFolder() {
    assertThat(crds.run("--output", folder.toString())).isZero();
    assertThat(folder.toFile().list()).hasSize(14).contains("sgclusters.stackgres.io.yaml");
    assertThat(crds.out()).isEmpty();
  }

  @Test
  void schemasAreWrittenAndTheirCommentsPrinted() throws IOException {
    Path output = folder.resolve("schemas");
    assertThat(schemas.run("--output", output.toString(), "SGCluster")).isZero();

    Path file = output.resolve("SGCluster.json");
    assertThat(new ObjectMapper().readTree(file.toFile()).at("/title").asText())
        .isEqualTo("SGCluster");
    assertThat(schemas.out()).isEqualTo("# yaml-language-server: $schema=%s%n".formatted(file));
  }

  @Test
  void whatIsThereIsReplacedOnDemandOnly() throws IOException {
    String[] write = {"--output", folder.toString(), "SGScript", "SGCluster"};
    Path own = Files.writeString(folder.resolve("SGCluster.json"), "mine");

    assertThat(schemas.run(write)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(schemas.err()).contains("SGCluster.json` is there with another text; give another");
    assertThat(own).hasContent("mine");
    assertThat(folder.toFile().list()).hasSize(1);

    String[] overwrite = {"--overwrite", "--output", folder.toString(), "SGScript", "SGCluster"};
    assertThat(schemas.run(overwrite)).isZero();
    assertThat(schemas.run(write)).as("the same once more").isZero();
  }

  @Test
  void oneSchemaCanBePrinted() throws IOException {
    assertThat(schemas.run("sgscripts")).isZero();
    assertThat(new ObjectMapper().readTree(schemas.out()).at("/title").asText())
        .isEqualTo("SGScript");
    assertThat(schemas.run()).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(schemas.err()).contains("Name one kind, or a folder with --output");
  }

  @Test
  void whatIsNotThereOrCannotBeWrittenIsASentence() throws IOException {
    assertThat(crds.run("SGClutser")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(crds.err()).contains("`SGClutser` is no kind of StackGres; use SGConfig,");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(schemas.run("--output", file.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(schemas.err()).contains("Cannot write `" + file).doesNotContain("\tat ");
  }
}
