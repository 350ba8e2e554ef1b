package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.finding.Finding;

class ExistingObjectsTest {
  private static final String CLUSTER =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: a}
      spec:
        instances: 1
        postgres: {version: "16.6"}
        pods: {persistentVolume: {size: 1Gi}}
        sgInstanceProfile: size
        configurations:
          binding:
            username: app
            password: {name: users, key: password}
      """;

  private static ExistingObjects read(String text) {
    return ExistingObjects.read("existing.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aListSaysWhatThereIs() {
    ExistingObjects existing =
        read(
            """
            - {kind: Secret, namespace: a, name: users, keys: [user, password]}
            - {kind: StorageClass, name: fast}
            """);
    assertThat(existing.unreadable()).isEmpty();
    assertThat(existing.objects())
        .containsExactly(
            new ExistingObject("Secret", "a", "users", Set.of("user", "password")),
            new ExistingObject("StorageClass", null, "fast", Set.of()));
  }

  @Test
  void ofWhatKubectlPrintsTheKeysAreKeptAndNoValue() {
    ExistingObjects existing =
        read(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Secret
              metadata: {name: users, namespace: a}
              data: {user: cG9zdGdyZXM=, password: c2VjcmV0}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: sql, namespace: a}
              data: {one: select 1}
              binaryData: {two: AA==}
            - apiVersion: stackgres.io/v1
              kind: SGInstanceProfile
              metadata: {name: size, namespace: a}
              spec: {cpu: "1"}
            """);
    assertThat(existing.unreadable()).isEmpty();
    assertThat(existing.objects())
        .containsExactly(
            new ExistingObject("Secret", "a", "users", Set.of("user", "password")),
            new ExistingObject("ConfigMap", "a", "sql", Set.of("one", "two")),
            new ExistingObject("SGInstanceProfile", "a", "size", Set.of()));
    assertThat(existing.objects().toString()).doesNotContain("c2VjcmV0", "select");
  }

  @Test
  void whatIsDeclaredIsFoundByReferences() {
    String declared =
        """
        - {kind: Secret, namespace: a, name: users, keys: [%s]}
        - {kind: SGInstanceProfile, namespace: a, name: size}
        """;
    Manifests manifests = TestManifests.read(CLUSTER);
    assertThat(
            Validator.create()
                .validate(manifests.existing(read(declared.formatted("password"))))
                .findings())
        .isEmpty();
    assertThat(
            Validator.create()
                .validate(manifests.existing(read(declared.formatted("pass"))))
                .findings())
        .extracting(Finding::rule, Finding::path)
        .containsExactly(tuple("dangling-reference", "spec.configurations.binding.password.key"));
  }

  @Test
  void withoutKeysAnyIsTakenAsPresent() {
    String declared =
        """
        - {kind: Secret, namespace: a, name: users}
        - {kind: SGInstanceProfile, namespace: a, name: size}
        """;
    assertThat(
            Validator.create()
                .validate(TestManifests.read(CLUSTER).existing(read(declared)))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{name: a}] | 1:2 | There is no `kind`.",
        "[{kind: Secret}] | 1:2 | There is no `name`.",
        "[{kind: Secret, name: 5}] | 1:23 | The value of `name` is no text, or an empty one.",
        "[{kind: Secret, name: a, key: b}] | 1:26 | A declaration has no `key`.",
        "[{kind: Secret, name: a, keys: b}] | 1:32 | The keys are no list of texts.",
        "[{kind: Secret, name: a, keys: [1]}] | 1:32 | The keys are no list of texts.",
        "[Secret] | 1:2 | This is no declaration.",
        "text | 1:1 | This is neither a list of declarations nor a Kubernetes object.",
        "{kind: Secret} | 1:1 | There is no `name`.",
        "{a: [ | 1:6 | *",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String place, String message) {
    ExistingObjects existing = read(text);
    assertThat(existing.objects()).isEmpty();
    Finding finding = existing.unreadable().get(0);
    assertThat(finding.rule()).isEqualTo("unreadable");
    assertThat(finding.file()).contains("existing.yaml");
    if (!message.equals("*")) {
      assertThat(finding.line().orElseThrow() + ":" + finding.column().orElseThrow())
          .isEqualTo(place);
      assertThat(finding.message()).isEqualTo(message);
    }
    assertThat(
            Validator.create().validate(TestManifests.read(CLUSTER).existing(existing)).outcome())
        .isEqualTo(Outcome.COULD_NOT_CHECK);
  }

  @Test
  void aFileThatIsNotThereIsTold(@TempDir Path folder) throws IOException {
    assertThat(ExistingObjects.read(folder.resolve("none.yaml")).unreadable())
        .extracting(Finding::message)
        .containsExactly("There is no such file.");
    assertThat(ExistingObjects.read(folder).unreadable())
        .extracting(Finding::message)
        .containsExactly("This is a folder.");
    Path empty = Files.writeString(folder.resolve("empty.yaml"), "# nothing\n");
    assertThat(ExistingObjects.read(empty).unreadable())
        .extracting(Finding::message)
        .containsExactly("There is nothing in it.");
  }
}
