package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

class CheckedBundleTest {
  private static final List<Manifest> OBJECTS =
      TestManifests.trees(
          """
          {apiVersion: stackgres.io/v1, kind: SGCluster, metadata: {name: db, namespace: a},
           spec: {postgres: {version: "16"}, pods: text, replicateFrom: null}}
          ---
          {apiVersion: stackgres.io/v1, kind: SGCluster, metadata: {name: db, namespace: b}, spec: {}}
          ---
          {apiVersion: stackgres.io/v1, kind: SGCluster, metadata: {name: other, namespace: a}}
          ---
          {apiVersion: v1, kind: Secret, metadata: {name: anywhere}}
          ---
          {apiVersion: example.com/v1, kind: Secret, metadata: {name: foreign, namespace: a}}
          ---
          {apiVersion: example.com/v1, kind: SGCluster, metadata: {name: foreign, namespace: a}}
          """);
  private static final CheckedBundle BUNDLE =
      new CheckedBundle(OBJECTS, List.of(), StackGresVersion.LATEST);

  @Test
  void objectsAreSortedByKind() {
    assertThat(BUNDLE.all()).hasSize(6);
    assertThat(BUNDLE.of("SGCluster"))
        .extracting(Manifest::name)
        .containsExactly("db", "db", "other");
    assertThat(BUNDLE.of("SGScript")).isEmpty();
  }

  @Test
  void aKindOfAnotherGroupIsAnotherKind() {
    assertThat(BUNDLE.of("Secret")).extracting(Manifest::name).containsExactly("anywhere");
    assertThat(BUNDLE.find("SGCluster", OBJECTS.get(2), "foreign")).isEmpty();
  }

  @Test
  void anObjectIsFoundInTheNamespaceOfWhoAsks() {
    assertThat(BUNDLE.find("SGCluster", OBJECTS.get(2), "db")).contains(OBJECTS.get(0));
    assertThat(BUNDLE.find("SGCluster", OBJECTS.get(1), "db")).contains(OBJECTS.get(1));
    assertThat(BUNDLE.find("SGCluster", OBJECTS.get(1), "other")).isEmpty();
  }

  @Test
  void anObjectWithoutANamespaceFitsAny() {
    assertThat(BUNDLE.find("Secret", OBJECTS.get(1), "anywhere")).contains(OBJECTS.get(3));
    assertThat(BUNDLE.find("SGCluster", OBJECTS.get(3), "other")).contains(OBJECTS.get(2));
  }

  @Test
  void onlyFieldsWithAValueAreGiven() {
    assertThat(BUNDLE.all("SGCluster", "spec.pods"))
        .extracting(Field::text)
        .containsExactly("text");
    assertThat(BUNDLE.all("SGCluster", "spec.replicateFrom")).isEmpty();
  }

  @Test
  void onlyObjectsAreSections() {
    assertThat(BUNDLE.sections("SGCluster", "spec.postgres")).hasSize(1);
    assertThat(BUNDLE.sections("SGCluster", "spec.pods")).isEmpty();
  }

  @Test
  void aGeneratedClusterBelongsToTheObjectThatItIsMadeFor() {
    List<Manifest> objects =
        TestManifests.trees(
            """
            {apiVersion: stackgres.io/v1alpha1, kind: SGShardedCluster,
             metadata: {name: ev, namespace: a}, spec: {shards: {clusters: 2}}}
            ---
            {apiVersion: stackgres.io/v1, kind: SGDistributedLogs, metadata: {name: logs}}
            ---
            {apiVersion: stackgres.io/v1, kind: SGCluster, metadata: {name: ev-shard1, namespace: a}}
            ---
            {apiVersion: stackgres.io/v1, kind: SGDbOps, metadata: {name: op, namespace: b}}
            """);
    CheckedBundle bundle = new CheckedBundle(objects, List.of(), StackGresVersion.LATEST);
    Manifest from = objects.get(2);
    assertThat(bundle.ownerOfCluster(from, "ev-coord")).contains(objects.get(0));
    assertThat(bundle.ownerOfCluster(from, "ev-shard0")).contains(objects.get(0));
    assertThat(bundle.ownerOfCluster(from, "logs")).contains(objects.get(1));
    assertThat(bundle.ownerOfCluster(from, "ev-shard1")).isEmpty(); // it is in the bundle
    assertThat(bundle.ownerOfCluster(from, "ev-shard2")).isEmpty();
    assertThat(bundle.ownerOfCluster(objects.get(3), "ev-coord")).isEmpty();
  }
}
