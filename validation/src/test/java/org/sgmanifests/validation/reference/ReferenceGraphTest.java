package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.reference.Reference.OtherNamespace;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.reference.Reference.Resolved;
import org.sgmanifests.validation.rule.CheckedBundle;

class ReferenceGraphTest {
  private static final Outcome RESOLVED = new Resolved();

  /** A cluster of one line: what it refers to is all that matters here. */
  private static String cluster(String name, String namespace, String spec) {
    return """
    ---
    apiVersion: stackgres.io/v1
    kind: SGCluster
    metadata: {name: %s%s}
    spec: {postgres: {version: "16.1"}, %s}
    """
        .formatted(name, namespace.isEmpty() ? "" : ", namespace: " + namespace, spec);
  }

  private static String object(String kind, String name, String namespace, String more) {
    String group = kind.startsWith("SG") ? "stackgres.io/v1" : "v1";
    return "---\n{apiVersion: %s, kind: %s, metadata: {name: %s, namespace: %s}%s}\n"
        .formatted(group, kind, name, namespace, more);
  }

  private static List<Reference> references(String yaml, ExistingObject... existing) {
    return new CheckedBundle(TestManifests.trees(yaml), List.of(existing), StackGresVersion.LATEST)
        .references();
  }

  private static List<Outcome> outcomes(String yaml, ExistingObject... existing) {
    return references(yaml, existing).stream().map(Reference::outcome).toList();
  }

  private static final String BINDING =
      "configurations: {binding: {username: app, password: {name: users, key: password}}}";

  @Test
  void anObjectOfTheSameNamespaceIsFound() {
    String profile = object("SGInstanceProfile", "size", "a", "");
    assertThat(outcomes(profile + cluster("my-db", "a", "sgInstanceProfile: size")))
        .containsExactly(RESOLVED);
  }

  @Test
  void anObjectOfAnotherNamespaceIsNot() {
    String profile = object("SGInstanceProfile", "size", "b", "");
    assertThat(outcomes(profile + cluster("my-db", "a", "sgInstanceProfile: size")))
        .containsExactly(new OtherNamespace(Set.of("b")));
  }

  @Test
  void withoutANamespaceAnyWillDo() {
    String profile = object("SGInstanceProfile", "size", "b", "");
    assertThat(outcomes(profile + cluster("my-db", "", "sgInstanceProfile: size")))
        .containsExactly(RESOLVED);
  }

  @Test
  void anotherKindOfThatNameIsNot() {
    String script = object("SGScript", "size", "a", "");
    assertThat(outcomes(script + cluster("my-db", "a", "sgInstanceProfile: size")))
        .containsExactly(new NoSuchObject(Set.of()));
  }

  @Test
  void whatIsMissingComesWithTheNamesThatThereAre() {
    String profiles =
        object("SGInstanceProfile", "small", "a", "") + object("SGInstanceProfile", "big", "a", "");
    assertThat(outcomes(profiles + cluster("my-db", "a", "sgInstanceProfile: size")))
        .containsExactly(new NoSuchObject(Set.of("big", "small")));
  }

  @Test
  void whatTheOperatorGeneratesIsNotMissing() {
    String spec =
        "sgInstanceProfile: my-db-default, configurations: {sgPostgresConfig: my-db-16-default,"
            + " sgPoolingConfig: my-db-default}, managedSql: {scripts: [{sgScript:"
            + " my-db-default}]}";
    assertThat(outcomes(cluster("my-db", "a", spec))).hasSize(4).containsOnly(RESOLVED);
  }

  @Test
  void whatItGeneratesForAnotherNameOrVersionIsMissing() {
    String spec =
        "sgInstanceProfile: other-default, configurations: {sgPostgresConfig: my-db-15-default}";
    assertThat(outcomes(cluster("my-db", "a", spec)))
        .hasSize(2)
        .allMatch(NoSuchObject.class::isInstance);
  }

  @Test
  void withTheLatestVersionAnyMajorMayBeGenerated() {
    String cluster =
        cluster("my-db", "a", "configurations: {sgPostgresConfig: my-db-18-default}")
            .replace("16.1", "latest");
    assertThat(outcomes(cluster)).containsExactly(RESOLVED);
    assertThat(outcomes(cluster.replace("18-default", "x-default")))
        .containsExactly(new NoSuchObject(Set.of()));
  }

  @Test
  void aNameTooShortForAMajorIsNoGeneratedOne() {
    String cluster =
        cluster("my-db", "a", "configurations: {sgPostgresConfig: my-db-default}")
            .replace("16.1", "latest");
    assertThat(outcomes(cluster)).containsExactly(new NoSuchObject(Set.of()));
  }

  @Test
  void configMapsHaveKeysAsSecretsHave() {
    String map = object("ConfigMap", "sql", "a", ", data: {one: x}, binaryData: {two: eA==}");
    String script =
        object(
            "SGScript",
            "s",
            "a",
            ", spec: {scripts: [{scriptFrom: {configMapKeyRef: {name: sql, key: %s}}}]}");
    assertThat(outcomes(map + script.formatted("two"))).containsExactly(RESOLVED);
    assertThat(outcomes(map + script.formatted("three")))
        .containsExactly(new NoSuchKey("three", Set.of("one", "two")));
  }

  @Test
  void theSecretsOfAClusterAreGeneratedWithKeysThatNobodyKnows() {
    for (String secret : List.of("other", "other-ssl", "other-binding")) {
      String both =
          cluster("other", "a", "instances: 1")
              + cluster("my-db", "a", BINDING.replace("name: users", "name: " + secret));
      assertThat(outcomes(both)).as(secret).containsExactly(RESOLVED);
    }
  }

  @Test
  void aKeyHasToBeInTheSecret() {
    String secret = object("Secret", "users", "a", ", stringData: {one: x}, data: {two: eA==}");
    assertThat(outcomes(secret + cluster("my-db", "a", BINDING)))
        .containsExactly(new NoSuchKey("password", Set.of("one", "two")));
    assertThat(outcomes(secret + cluster("my-db", "a", BINDING.replace("password}", "two}"))))
        .containsExactly(RESOLVED);
  }

  @Test
  void whatExistsElsewhereIsFound() {
    ExistingObject elsewhere = new ExistingObject("Secret", "a", "users", Set.of());
    assertThat(outcomes(cluster("my-db", "a", BINDING), elsewhere)).containsExactly(RESOLVED);
    assertThat(outcomes(cluster("my-db", "b", BINDING), elsewhere))
        .containsExactly(new OtherNamespace(Set.of("a")));
  }

  @Test
  void ofWhatExistsElsewhereOnlyTheKeysNamedAreThere() {
    ExistingObject elsewhere = new ExistingObject("Secret", "a", "users", Set.of("username"));
    assertThat(outcomes(cluster("my-db", "a", BINDING), elsewhere))
        .containsExactly(new NoSuchKey("password", Set.of("username")));
  }

  @Test
  void nobodyExpectsClusterScopedObjectsInABundle() {
    String spec = "pods: {persistentVolume: {size: 1Gi, storageClass: fast}}";
    assertThat(outcomes(cluster("my-db", "a", spec))).containsExactly(RESOLVED);
  }

  @Test
  void backupsAreMadeAtRunTime() {
    String spec = "initialData: {restore: {fromBackup: {name: first}}}";
    assertThat(outcomes(cluster("my-db", "a", spec))).containsExactly(RESOLVED);
  }

  @Test
  void distributedLogsMayBeInANamespaceThatTheReferenceNames() {
    String logs = object("SGDistributedLogs", "logs", "b", "");
    String spec = "distributedLogs: {sgDistributedLogs: %s}";
    assertThat(outcomes(logs + cluster("my-db", "a", spec.formatted("b.logs"))))
        .containsExactly(RESOLVED);
    assertThat(outcomes(logs + cluster("my-db", "a", spec.formatted("logs"))))
        .containsExactly(new OtherNamespace(Set.of("b")));
  }

  @Test
  void credentialsThatTheOperatorIgnoresAreNoReferences() {
    String credentials =
        "configurations: {credentials: {users: {superuser: {password: {name: users, key: p}}}}}";
    assertThat(references(cluster("my-db", "a", credentials))).hasSize(1);
    assertThat(
            references(
                cluster("my-db", "a", credentials + ", replicateFrom: {instance: {sgCluster: b}}")))
        .extracting(Reference::kind)
        .containsExactly("SGCluster");
  }

  @Test
  void aPoolingConfigOfAClusterWithoutPoolingIsNoReference() {
    String spec = "configurations: {sgPoolingConfig: x}, pods: {disableConnectionPooling: %s}";
    assertThat(references(cluster("my-db", "a", spec.formatted("false")))).hasSize(1);
    assertThat(references(cluster("my-db", "a", spec.formatted("true")))).isEmpty();
  }

  @Test
  void aReferenceWithoutANameIsNone() {
    assertThat(references(cluster("my-db", "a", "sgInstanceProfile: ''"))).isEmpty();
    assertThat(references(cluster("my-db", "a", "sgInstanceProfile: 5"))).isEmpty();
  }
}
