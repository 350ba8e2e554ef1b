package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.sgscript.SGScript;

class FinishCrdsTest {
  @TempDir private Path classes;
  private Path raw;

  @BeforeEach
  void generatorLeavesItsFiles() throws IOException {
    raw = Files.createDirectories(classes.resolve("META-INF/fabric8"));
    for (Class<? extends HasMetadata> kind : Kinds.ALL) {
      FinishCrds.YAML.writeValue(rawFile(kind, "v1"), Generators.v2(kind));
      Files.writeString(rawFile(kind, "v1beta1").toPath(), "old: true");
    }
  }

  @Test
  void writesACrdAndAJsonSchemaOfEachKindAndRemovesTheRawFiles() throws IOException {
    FinishCrds.main(new String[] {classes.toString()});

    assertThat(files("META-INF/sgmanifests/crds")).hasSameSizeAs(Kinds.ALL);
    assertThat(files("META-INF/sgmanifests/schemas")).hasSameSizeAs(Kinds.ALL);
    assertThat(raw).doesNotExist();
  }

  @Test
  void keepsWhatItMadeWhenNothingWasCompiled() throws IOException {
    FinishCrds.main(new String[] {classes.toString()});
    Path crd = classes.resolve("META-INF/sgmanifests/crds/sgscripts.stackgres.io.yaml");
    String before = Files.readString(crd);

    FinishCrds.main(new String[] {classes.toString()});

    assertThat(crd).hasContent(before);
  }

  @Test
  void followsWhatWasCompiledAgain() throws IOException {
    FinishCrds.main(new String[] {classes.toString()});
    Files.createDirectories(raw);
    FinishCrds.YAML.writeValue(
        rawFile(SGScript.class, "v1"),
        Generators.v2(SGScript.class).put("apiVersion", "of-tomorrow"));

    FinishCrds.main(new String[] {classes.toString()});

    assertThat(classes.resolve("META-INF/sgmanifests/crds/sgscripts.stackgres.io.yaml"))
        .content()
        .startsWith("apiVersion: of-tomorrow");
  }

  @Test
  void failsWhenAKindHasNoCrd() throws IOException {
    Files.delete(rawFile(SGScript.class, "v1").toPath());

    assertThatThrownBy(() -> FinishCrds.main(new String[] {classes.toString()}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SGScript");
  }

  @Test
  void failsWhenACrdBelongsToNoKind() throws IOException {
    Files.writeString(raw.resolve("sgfoos.stackgres.io-v1.yml"), "kind: SGFoo");

    assertThatThrownBy(() -> FinishCrds.main(new String[] {classes.toString()}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sgfoos");
  }

  private java.io.File rawFile(Class<? extends HasMetadata> kind, String version) {
    return raw.resolve(HasMetadata.getFullResourceName(kind) + "-" + version + ".yml").toFile();
  }

  private Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(folder))) {
      return files.toList().stream();
    }
  }
}
