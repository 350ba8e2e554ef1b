package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;

class ManifestWriterTest {
  @TempDir private Path folder;

  @Test
  void objectsAreWrittenInTheOrderToApplyThem() {
    assertThat(ManifestWriter.toYaml(valid()))
        .containsSubsequence("kind: Namespace", "kind: ConfigMap", "kind: Secret");
  }

  @Test
  void theSameObjectsGiveTheSameBytesWhateverTheOrderOfTheirMaps() {
    var one = new ConfigMapBuilder().withNewMetadata().withName("x").endMetadata();
    var other = new ConfigMapBuilder().withNewMetadata().withName("x").endMetadata();
    one.addToData("a", "1").addToData("b", "2");
    other.addToData("b", "2").addToData("a", "1");

    assertThat(yaml(Bundle.of(one.build()))).isEqualTo(yaml(Bundle.of(other.build())));
  }

  @Test
  void whatIsNotSetIsNotWritten() {
    var profile =
        new SGInstanceProfileBuilder()
            .withNewMetadata()
            .withName("x")
            .endMetadata()
            .withNewSpec()
            .withCpu("1")
            .withMemory("1Gi")
            .endSpec()
            .build();

    assertThat(yaml(Bundle.of(profile)))
        .isEqualTo(
            """
            apiVersion: stackgres.io/v1
            kind: SGInstanceProfile
            metadata:
              name: x
            spec:
              cpu: "1"
              memory: 1Gi
            """);
  }

  @Test
  void aFileWithASecretIsForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("all.yaml");
    ManifestWriter.writeFile(valid(), file);
    List<Path> files = ManifestWriter.writeFolder(valid(), folder.resolve("objects"));

    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(files)
        .extracting(ManifestWriterTest::permissions)
        .containsExactly("rw-r--r--", "rw-r--r--", "rw-------");
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("all.yaml"), "old");
    ManifestWriter.writeFile(valid(), file);

    assertThat(file).content().startsWith("apiVersion");
    assertThat(folder.toFile().list()).containsExactly("all.yaml");
  }

  @Test
  void whatIsInAFolderIsReplacedOnDemandOnly() throws IOException {
    Path first = folder.resolve("01-namespace-n.yaml");
    Path second = Files.writeString(folder.resolve("02-configmap-c.yaml"), "mine");

    assertThatThrownBy(() -> ManifestWriter.writeFolder(valid(), folder))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("02-configmap-c.yaml");
    assertThat(first).doesNotExist();
    assertThat(second).hasContent("mine");

    assertThat(ManifestWriter.overwriteFolder(valid(), folder)).hasSize(3).contains(second);
    assertThat(second).content().startsWith("apiVersion");
    assertThat(ManifestWriter.writeFolder(valid(), folder)).as("the same again").hasSize(3);
  }

  @Test
  void aNameNeverLeavesTheFolder() throws IOException {
    Bundle bundle =
        Bundle.of(
            new ConfigMapBuilder().withNewMetadata().withName("../../etc/x").endMetadata().build());

    assertThat(ManifestWriter.writeFolder(report(bundle).acceptedDespiteItsErrors(), folder))
        .containsExactly(folder.resolve("01-configmap-..-..-etc-x.yaml"));
  }

  @Test
  void whatIsNotValidIsWrittenOnlyOnExplicitDemand() {
    Bundle twice = Bundle.of(namespace(), namespace());

    assertThatThrownBy(() -> report(twice).orThrow())
        .isInstanceOf(InvalidBundleException.class)
        .hasMessageContaining("duplicate-object");
    assertThat(ManifestWriter.toYaml(report(twice).acceptedDespiteItsErrors()))
        .containsSubsequence("kind: Namespace", "---", "kind: Namespace");
  }

  private static ValidBundle valid() {
    return report(
            Bundle.of(
                new ConfigMapBuilder().withNewMetadata().withName("c").endMetadata().build(),
                new SecretBuilder().withNewMetadata().withName("s").endMetadata().build(),
                namespace()))
        .orThrow();
  }

  private static io.fabric8.kubernetes.api.model.Namespace namespace() {
    return new NamespaceBuilder().withNewMetadata().withName("n").endMetadata().build();
  }

  private static String yaml(Bundle bundle) {
    return ManifestWriter.toYaml(report(bundle).orThrow());
  }

  private static Report report(Bundle bundle) {
    return Validator.create().validate(bundle);
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
