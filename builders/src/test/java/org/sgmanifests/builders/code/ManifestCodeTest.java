package org.sgmanifests.builders.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;

/** What the source looks like; that it compiles and builds the same, the samples test. */
class ManifestCodeTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/sgmanifests/builders/code");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theSourceReadsLikeOneThatPeopleWrite() throws IOException {
    ManifestCode code =
        ManifestCode.of(
            Bundle.of(
                raw(
                    """
                    {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "my-users"},
                     "data": {"superuser-password": "YS1zZWNyZXQtdmFsdWU=", "bytes": "//79"},
                     "stringData": {"accessKeyId": "another-secret-value"},
                     "stringdata": {"typo": "third-secret-value"}}\
                    """),
                raw(
                    """
                    {"apiVersion": "stackgres.io/v1", "kind": "SGCluster",
                     "metadata": {"name": "my-db", "namespace": "shop"},
                     "spec": {"instances": 2, "brandNew": {"a": [1, "x"]},
                      "postgres": {"version": "16.6"},
                      "replication": {"mode": "sync", "syncInstances": "1"},
                      "pods": {"persistentVolume": {"size": "1Gi"}, "disableEnvoy": true,
                       "customContainers": [{"name": "web", "args": [], "image": "web:1",
                        "resources": {"limits": {"cpu": "1", "memory": 5}}}]},
                      "configurations": {"backups": [{"sgObjectStorage": "a"}, {"retention": 7}]}}}
                    """),
                raw("{\"apiVersion\": \"example.com/v1\", \"kind\": \"Any\", \"x\": [null, 1]}")),
            "com.example.Orders");

    String source = code.source();
    assertThat(source + code.secrets() + code.notes()).doesNotContain("secret-value");
    Path golden = RESOURCES.resolve("Orders.java.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, source);
    }
    assertThat(source).isEqualTo(Files.readString(golden));
    assertThat(code.secrets())
        .containsEntry("MY_USERS_BYTES", "key `bytes` of Secret `my-users`, in base64")
        .containsKeys("MY_USERS_SUPERUSER_PASSWORD", "MY_USERS_ACCESS_KEY_ID", "MY_USERS_TYPO");
    assertThat(code.notes()).isEmpty();
  }

  @Test
  void whatKubectlRemembersOfASecretIsLeftOut() throws IOException {
    ManifestCode code =
        ManifestCode.of(
            Bundle.of(
                raw(
                    """
                    {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "users",
                     "annotations": {"kubectl.kubernetes.io/last-applied-configuration":
                      "{\\"stringData\\": {\\"a\\": \\"secret-value\\"}}"}}}\
                    """)),
            "Users");

    assertThat(code.source()).doesNotContain("secret-value").startsWith("import");
    assertThat(code.notes())
        .containsExactly(
            "Secret/users: the annotation kubectl.kubernetes.io/last-applied-configuration is left"
                + " out.");
  }

  @Test
  void typedObjectsAreWrittenAsWellAndLongTextsAreSplit() {
    String longText = "é".repeat(70_000);
    ManifestCode code =
        ManifestCode.of(
            Bundle.of(
                new SGInstanceProfileBuilder()
                    .withNewMetadata()
                    .withName("small")
                    .addToAnnotations("text", longText)
                    .endMetadata()
                    .build()),
            "Small");

    assertThat(code.source())
        .contains("private SGInstanceProfile smallSGInstanceProfile()", "String.join(\"\", \"é")
        .doesNotContain("é".repeat(20_001));
  }

  @Test
  void aClassNeedsAName() {
    assertThatThrownBy(() -> ManifestCode.of(Bundle.of(), "com.example.my-class"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`com.example.my-class` is no name of a Java class");
    assertThatThrownBy(() -> ManifestCode.of(Bundle.of(), "com.class.Orders"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RawManifest raw(String json) throws IOException {
    return new RawManifest((ObjectNode) MAPPER.readTree(json));
  }
}
