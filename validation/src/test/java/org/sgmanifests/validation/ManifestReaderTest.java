package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.validation.finding.Finding;

class ManifestReaderTest {

  @Test
  void documentsBecomeObjectsInTheirOrder() {
    assertThat(
            read("""
            # a comment
            apiVersion: v1
            kind: Namespace
            metadata: {name: one}
            ---
            apiVersion: example.com/v1
            kind: Anything
            metadata: {name: two}
            whatever: [1, two, {three: 3}]
            """)
                .bundle()
                .objects())
        .extracting(HasMetadata::getKind, object -> object.getMetadata().getName())
        .containsExactly(tuple("Namespace", "one"), tuple("Anything", "two"));
  }

  @Test
  void aListIsItsItems() {
    Manifests manifests =
        read(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Namespace
              metadata: {name: one}
            - apiVersion: stackgres.io/v1
              kind: SGInstanceProfile
              metadata: {name: small, namespace: one}
              spec: {cpu: 1, memory: 1Gi}
            """);

    assertThat(manifests.bundle().objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("Namespace", "SGInstanceProfile");
    assertThat(Validator.create().validate(manifests).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("spec.cpu");
              assertThat(finding.line()).hasValue(10);
              assertThat(finding.column()).hasValue(15);
            });
  }

  @Test
  void anchorsAndMergeKeysAreResolved() {
    SGInstanceProfile profile =
        read("""
        apiVersion: stackgres.io/v1
        kind: SGInstanceProfile
        metadata: {name: small, namespace: one}
        spec:
          cpu: &cpu "1"
          memory: 1Gi
          containers:
            pgbouncer: &pgbouncer {cpu: *cpu, memory: 64Mi}
            envoy: {<<: *pgbouncer, memory: 128Mi}
        """)
            .bundle()
            .find(SGInstanceProfile.class, "one", "small")
            .orElseThrow();

    assertThat(profile.getSpec().containers().get("envoy").cpu()).isEqualTo("1");
    assertThat(profile.getSpec().containers().get("envoy").memory()).isEqualTo("128Mi");
  }

  @Test
  void jsonIsReadAsWell() {
    assertThat(
            read("{\"apiVersion\": \"v1\", \"kind\": \"Namespace\", \"metadata\": {\"name\":"
                    + " \"x\"}}")
                .bundle()
                .objects())
        .hasSize(1);
  }

  @Test
  void whatIsReadIsWrittenWithoutLoss() {
    String yaml =
        """
        apiVersion: example.com/v1
        kind: Anything
        metadata:
          name: x
          annotations:
            "on": "yes"
        unknown:
        - 1.5
        - null
        - {}
        - []
        - "0123"
        """;

    assertThat(ManifestWriter.toYaml(Validator.create().validate(read(yaml)).orThrow()))
        .isEqualTo(yaml);
  }

  @Test
  void whatLivesElsewhereCanBeDeclared() {
    Manifests cluster =
        read(
            """
            apiVersion: stackgres.io/v1
            kind: SGCluster
            metadata: {name: my-db, namespace: one}
            spec:
              instances: 1
              sgInstanceProfile: small
              postgres: {version: "16"}
              pods: {persistentVolume: {size: 1Gi}}
            """);

    assertThat(Validator.create().validate(cluster).findings())
        .extracting(Finding::rule)
        .containsExactly("dangling-reference");
    assertThat(
            Validator.create()
                .validate(cluster.existing("SGInstanceProfile", "one", "small"))
                .findings())
        .isEmpty();
  }

  private static Manifests read(String text) {
    return ManifestReader.create().read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
