package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.Rendering;
import org.sgmanifests.validation.tree.FileName;

class OutputFolderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../a",
        "a/../../b",
        "/etc/passwd",
        "a//b",
        "a\\b",
        "C:a",
        "a\u0000",
        "a\n",
        "a.",
        "a ",
        "CON",
        "nul.yaml",
        "Lpt1.txt.yaml",
        "com\u00b9.yaml",
        "wave-0/aux",
        "a?"
      })
  void aPathThatIsNoneSomewhereIsRefused(String path) {
    assertThatThrownBy(() -> OutputFolder.at(folder).path(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stays in its folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b.yaml", ".a", "console.yaml", "com10", "01-con.yaml", "a..b"})
  void otherPathsAreBelowTheFolder(String path) {
    assertThat(OutputFolder.at(folder).path(path)).isEqualTo(folder.resolve(path));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> OutputFolder.at(file).add("a", "", false).write())
        .isInstanceOf(NotDirectoryException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void noTwoFilesHaveOnePathInAnyCase() {
    OutputFolder output = OutputFolder.at(folder).add("A/x.yaml", "", false);

    assertThatThrownBy(() -> output.add("a/X.yaml", "", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in upper or lower case");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void whateverObjectsAreCalledEachHasAFileInTheFolder(Layout layout) {
    List<HasMetadata> objects =
        List.of(
            named("../../x"),
            named("/etc/passwd"),
            named("a"),
            named("A"),
            named("a-2"),
            named("nul"),
            named("."),
            named(".."),
            named(""),
            named("x".repeat(253)),
            named("x".repeat(253) + "y"),
            named("\u0130\u017f"),
            named("a\u0000b"),
            named("con."));

    List<String> paths =
        Rendering.of(valid(objects), layout).files().stream().map(file -> file.path()).toList();

    if (layout != Layout.DOCUMENT) {
      assertThat(paths).hasSizeGreaterThanOrEqualTo(objects.size());
      OutputFolder output = OutputFolder.at(folder);
      paths.forEach(output::path);
    }
  }

  /** Found by the fuzzer: text in the place of metadata, where a wave should go. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  void whatHasNoPlaceForMetadataIsWrittenAsItIs(Layout layout) {
    String yaml =
        """
        apiVersion: v1
        kind: Secret
        metadata: name
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: a, annotations: text}
        ---
        apiVersion: v1
        kind: Secret
        metadata:
        """;
    ValidBundle valid =
        Validator.create().validate(TestManifests.read(yaml)).acceptedDespiteItsErrors();

    assertThat(Rendering.of(valid, layout).files().toString()).isNotEmpty();
  }

  @Test
  void aKindNeverHidesAFileNorMakesADeviceOfIt() {
    assertThat(FileName.of("con.", "x")).isEqualTo("con--x");
    assertThat(FileName.of(".git", "x")).isEqualTo("-git-x");
    assertThat(FileName.of("SGCluster", "my.db")).isEqualTo("sgcluster-my.db");
    assertThat(FileName.of("K", "x".repeat(300))).hasSizeLessThanOrEqualTo(200);
    assertThat(FileName.of("K", "x".repeat(300))).isNotEqualTo(FileName.of("K", "x".repeat(301)));
  }

  private static ValidBundle valid(List<HasMetadata> objects) {
    return Validator.create().validate(Bundle.of(objects)).acceptedDespiteItsErrors();
  }

  private static HasMetadata named(String name) {
    return new ConfigMapBuilder().withNewMetadata().withName(name).endMetadata().build();
  }
}
