package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.reference.Reference.Resolved;
import org.sgmanifests.validation.reference.Reference.Where;
import org.sgmanifests.validation.rule.CheckedBundle;

class SecretMakerTest {

  private static ReferenceGraph graph(String yaml) {
    return new CheckedBundle(TestManifests.trees(yaml), List.of(), StackGresVersion.LATEST).graph();
  }

  private static String external(String spec) {
    return """
    ---
    {apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: users, namespace: a}, spec: %s}
    """
        .formatted(spec);
  }

  /** The keys asked for are there or not; {@code -} stands for no Secret at all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{data: [{secretKey: x}]}                                                       | x   | y",
        "{data: [{secretKey: x}], dataFrom: [{extract: {key: k}}]}                      | x y |",
        "{data: [{secretKey: x}], target: {template: {data: {w: v}}}}                   | w   | x",
        "{data: [{secretKey: x}], target: {template: {mergePolicy: Merge, data: {w: v}}}} | x w |"
            + " z",
        "{dataFrom: [{extract: {key: k}}], target: {template: {data: {w: v}}}}          | w   | x",
        "{data: [{secretKey: x}], target: {template: {templateFrom: [{}]}}}             | x y |",
        "{data: [{secretKey: x}], target: {creationPolicy: Merge}}                      | x y |",
        "{data: [{secretKey: x}], target: {creationPolicy: None}}                       |     | -",
        "{data: [{secretKey: x}], target: {name: other}}                                |     | -",
        "{data: [{secretKey: x}], target: {manifest: {kind: ConfigMap}}}                |     | -",
      })
  void anExternalSecretTellsItsKeys(String spec, String there, String missing) {
    ReferenceGraph graph = graph(external(spec));
    for (String key : there == null ? new String[0] : there.split(" ")) {
      assertThat(graph.resolve("Secret", "a", "users", key))
          .isEqualTo(new Resolved(Where.GENERATED));
    }
    if (missing != null) {
      assertThat(graph.resolve("Secret", "a", "users", missing))
          .isInstanceOf(
              missing.equals("-") ? Reference.NoSuchObject.class : Reference.NoSuchKey.class);
    }
  }

  @Test
  void keysMergedIntoASecretOfTheBundleAreAddedToItsOwn() {
    String secret =
        "{apiVersion: v1, kind: Secret, metadata: {name: users, namespace: a}, data: {own:"
            + " eA==}}\n";
    ReferenceGraph graph =
        graph(secret + external("{data: [{secretKey: x}], target: {creationPolicy: Merge}}"));
    Outcome found = new Resolved(Where.BUNDLE);
    assertThat(graph.resolve("Secret", "a", "users", "own")).isEqualTo(found);
    assertThat(graph.resolve("Secret", "a", "users", "x")).isEqualTo(found);
    assertThat(graph.resolve("Secret", "a", "users", "y")).isInstanceOf(Reference.NoSuchKey.class);
  }

  @Test
  void aCertificateHasTheKeysOfItsStoresAndFormats() {
    ReferenceGraph graph =
        graph(
            """
            apiVersion: cert-manager.io/v1
            kind: Certificate
            metadata: {name: c, namespace: a}
            spec:
              secretName: tls
              keystores: {jks: {create: true}, pkcs12: {create: false}}
              additionalOutputFormats: [{type: DER}]
            """);
    for (String key : List.of("tls.crt", "tls.key", "ca.crt", "truststore.jks", "key.der")) {
      assertThat(graph.resolve("Secret", "a", "tls", key)).isInstanceOf(Resolved.class);
    }
    for (String key : List.of("keystore.p12", "tls-combined.pem")) {
      assertThat(graph.resolve("Secret", "a", "tls", key)).isInstanceOf(Reference.NoSuchKey.class);
    }
  }

  @Test
  void whatMakesASecretIsAppliedBeforeWhatNeedsIt() {
    String script =
        """
        ---
        apiVersion: stackgres.io/v1
        kind: SGScript
        metadata: {name: s, namespace: a}
        spec: {scripts: [{scriptFrom: {secretKeyRef: {name: users, key: x}}}]}
        """;
    assertThat(graph(script + external("{data: [{secretKey: x}]}")).inOrder())
        .extracting(Object::toString)
        .containsExactly("ExternalSecret a/users", "SGScript a/s");
  }
}
