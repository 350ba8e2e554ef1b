package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
  private final TestCommand graph = new TestCommand("graph");
  @TempDir private Path folder;
  private String cluster;

  @BeforeEach
  void writeACluster() throws IOException {
    String yaml =
        """
        apiVersion: stackgres.io/v1
        kind: SGCluster
        metadata: {name: db, namespace: orders}
        spec: {sgInstanceProfile: size-m}
        """;
    cluster = Files.writeString(folder.resolve("cluster.yaml"), yaml).toString();
  }

  @Test
  void mermaidIsTheDefault() {
    assertThat(graph.run(cluster)).isEqualTo(ExitCode.CLEAN);
    assertThat(graph.out())
        .startsWith("flowchart LR\n")
        .contains("SGCluster<br>orders/db", "missing");
  }

  @Test
  void otherFormatsCanBeChosen() {
    assertThat(graph.run("--format", "graphviz", cluster)).isZero();
    assertThat(graph.out()).startsWith("digraph references {");
    assertThat(graph.run("--format=svg", cluster)).isZero();
    assertThat(graph.out()).startsWith("<svg ").contains("class=\"missing\"");
    assertThat(graph.run("--format=png", cluster)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(graph.err()).containsIgnoringCase("mermaid, graphviz, svg");
  }

  @Test
  void itCanGoToAFile() {
    Path file = folder.resolve("pictures/references.svg");
    assertThat(graph.run("--format=svg", "--output", file.toString(), cluster)).isZero();
    assertThat(file).content().startsWith("<svg ").endsWith("</svg>\n");
    assertThat(graph.out()).isEmpty();
    assertThat(graph.err()).contains("Wrote " + file);
    assertThat(graph.run("--output", folder.toString(), cluster))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(graph.err()).contains("Cannot write `" + folder + "`");
  }

  @Test
  void whatExistsElsewhereIsNotMissing() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("existing.txt"),
            "- {kind: SGInstanceProfile, namespace: orders, name: size-m}\n");
    assertThat(graph.run("--format=svg", "--existing", list.toString(), cluster)).isZero();
    assertThat(graph.out()).doesNotContain("class=\"missing\"").contains("(declared)");
  }

  @Test
  void whatCannotBeReadAndNothingAreExitCodeTwo() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "a: [\n");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(graph.run(bad.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(graph.run("absent.yaml")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(graph.run(empty.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(graph.err()).doesNotContain("\tat ").isNotEmpty();
  }
}
