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
import org.sgmanifests.validation.reference.Reference.Where;
import org.sgmanifests.validation.rule.CheckedBundle;

class ReferenceGraphTest {
  private static final Outcome IN_BUNDLE = new Resolved(Where.BUNDLE);
  private static final Outcome DECLARED = new Resolved(Where.DECLARED);
  private static final Outcome GENERATED = new Resolved(Where.GENERATED);
  private static final Outcome ELSEWHERE = new Resolved(Where.ELSEWHERE);

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
        .containsExactly(IN_BUNDLE);
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
        .containsExactly(IN_BUNDLE);
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
    assertThat(outcomes(cluster("my-db", "a", spec))).hasSize(4).containsOnly(GENERATED);
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
    assertThat(outcomes(cluster)).containsExactly(GENERATED);
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
    assertThat(outcomes(map + script.formatted("two"))).containsExactly(IN_BUNDLE);
    assertThat(outcomes(map + script.formatted("three")))
        .containsExactly(new NoSuchKey("three", Set.of("one", "two")));
  }

  private static List<Outcome> bindingTo(String objects, String secret, String key) {
    String binding =
        BINDING.replace("name: users", "name: " + secret).replace("key: password", "key: " + key);
    return outcomes(objects + cluster("my-db", "a", binding));
  }

  @Test
  void theSecretsOfAClusterAreGeneratedWithTheirKeys() {
    String other = cluster("other", "a", "instances: 1");
    assertThat(bindingTo(other, "other", "superuser-password")).containsExactly(GENERATED);
    assertThat(bindingTo(other, "other", "PATRONI_app_PASSWORD")).containsExactly(GENERATED);
    assertThat(bindingTo(other, "other-ssl", "tls.key")).containsExactly(GENERATED);
    assertThat(bindingTo(other, "other-binding", "anything")).containsExactly(GENERATED);
    assertThat(bindingTo(other, "other-ssl", "ca.crt"))
        .containsExactly(new NoSuchKey("ca.crt", Set.of("tls.crt", "tls.key")));
    assertThat(bindingTo(other, "other", "superuser-pasword"))
        .hasOnlyElementsOfType(NoSuchKey.class);
  }

  @Test
  void theKeysOfOnesOwnSecretOfAClusterAreTakenOver() {
    String other = cluster("other", "a", "instances: 1");
    String own = object("Secret", "other", "a", ", stringData: {mine: x}");
    assertThat(bindingTo(other + own, "other", "mine")).containsExactly(IN_BUNDLE);
    assertThat(bindingTo(other + own, "other", "superuser-password")).containsExactly(IN_BUNDLE);
  }

  @Test
  void theClustersOfAShardedOneAreGeneratedWithAllThatClustersHave() {
    String sharded = object("SGShardedCluster", "s", "a", ", spec: {shards: {clusters: 2}}");
    assertThat(bindingTo(sharded, "s-coord", "superuser-password")).containsExactly(GENERATED);
    assertThat(bindingTo(sharded, "s-shard1-ssl", "tls.key")).containsExactly(GENERATED);
    assertThat(bindingTo(sharded, "s-shard2", "superuser-password"))
        .hasOnlyElementsOfType(NoSuchObject.class);
    assertThat(bindingTo(sharded.replace("namespace: a", "namespace: b"), "s-coord", "x"))
        .hasOnlyElementsOfType(NoSuchObject.class);
  }

  @Test
  void aBackupOfAShardIsOneOfAGeneratedCluster() {
    String sharded = object("SGShardedCluster", "s", "a", ", spec: {shards: {clusters: 2}}");
    String backup = object("SGBackup", "b", "a", ", spec: {sgCluster: s-shard0}");
    assertThat(outcomes(sharded + backup)).containsExactly(GENERATED);
  }

  @Test
  void aClusterThatIsDeclaredHasItsSecretsToo() {
    ExistingObject elsewhere = new ExistingObject("SGCluster", "a", "other", Set.of());
    String binding =
        BINDING.replace("name: users, key: password", "name: other, key: superuser-password");
    assertThat(outcomes(cluster("my-db", "a", binding), elsewhere)).containsExactly(GENERATED);
  }

  @Test
  void aKeyHasToBeInTheSecret() {
    String secret = object("Secret", "users", "a", ", stringData: {one: x}, data: {two: eA==}");
    assertThat(outcomes(secret + cluster("my-db", "a", BINDING)))
        .containsExactly(new NoSuchKey("password", Set.of("one", "two")));
    assertThat(outcomes(secret + cluster("my-db", "a", BINDING.replace("password}", "two}"))))
        .containsExactly(IN_BUNDLE);
  }

  @Test
  void whatExistsElsewhereIsFound() {
    ExistingObject elsewhere = new ExistingObject("Secret", "a", "users", Set.of());
    assertThat(outcomes(cluster("my-db", "a", BINDING), elsewhere)).containsExactly(DECLARED);
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
    assertThat(outcomes(cluster("my-db", "a", spec))).containsExactly(ELSEWHERE);
  }

  @Test
  void backupsAreMadeAtRunTime() {
    String spec = "initialData: {restore: {fromBackup: {name: first}}}";
    assertThat(outcomes(cluster("my-db", "a", spec))).containsExactly(ELSEWHERE);
  }

  @Test
  void distributedLogsMayBeInANamespaceThatTheReferenceNames() {
    String logs = object("SGDistributedLogs", "logs", "b", "");
    String spec = "distributedLogs: {sgDistributedLogs: %s}";
    assertThat(outcomes(logs + cluster("my-db", "a", spec.formatted("b.logs"))))
        .containsExactly(IN_BUNDLE);
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
