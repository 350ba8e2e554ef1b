package org.sgmanifests.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sgmanifests.testing.assertions.SgAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.testing.mutation.Mutate;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

class GoldenFileTest {
  @TempDir private Path folder;
  private final Bundle bundle = Fixtures.bundleOf(SGCluster.class);

  @AfterEach
  void noUpdateAnyMore() {
    System.clearProperty(GoldenFile.UPDATE);
  }

  private static ValidBundle valid(Bundle bundle) {
    return Validator.create().validate(bundle).orThrow();
  }

  private Path updated() {
    Path file = folder.resolve("new/shop.yaml");
    System.setProperty(GoldenFile.UPDATE, "true");
    GoldenFile.check(valid(bundle), file);
    System.clearProperty(GoldenFile.UPDATE);
    return file;
  }

  @Test
  void aMissingFileFailsWithTheWayToMakeIt() {
    assertThatThrownBy(
            () -> assertThat(valid(bundle)).matchesGolden(folder.resolve("none.yaml").toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("There is no file")
        .hasMessageContaining("-Dsgmanifests.golden.update=true");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUpdatedFileMatchesAndLeavesNothingBeside() throws IOException {
    Path file = updated();

    assertThat(valid(bundle)).matchesGolden(file);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theFileIsTheYamlThatIsWrittenButForValuesOfSecrets() throws IOException {
    String yaml = ManifestWriter.toYaml(valid(bundle));

    assertThat(Files.readString(updated()))
        .isEqualTo(yaml.replace("example-id", "(hidden)").replace("example-key", "(hidden)"))
        .contains("accessKeyId: (hidden)");
  }

  @Test
  void aDifferenceIsShownAsUnifiedDiff() {
    Path file = updated();
    Bundle changed =
        bundle.edit(SGCluster.class, cluster -> Mutate.field(cluster, "spec.instances", 3));

    assertThatThrownBy(() -> assertThat(valid(changed)).as("the shop").matchesGolden(file))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[the shop]")
        .hasMessageContaining("--- " + file)
        .hasMessageContaining("\n-  instances: 2\n+  instances: 3\n")
        .hasMessageContaining("-Dsgmanifests.golden.update=true")
        .hasMessageNotContaining("example-key");
  }

  @Test
  void lineEndsOfWindowsDoNotCount() throws IOException {
    Path file = updated();
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThatCode(() -> GoldenFile.check(valid(bundle), file)).doesNotThrowAnyException();
  }
}
