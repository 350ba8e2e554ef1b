package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

class DependencyOrderTest {

  private static String object(String kind, String name) {
    return "---\n{apiVersion: %s, kind: %s, metadata: {name: %s}}\n"
        .formatted(kind.startsWith("SG") ? "stackgres.io/v1" : "v1", kind, name);
  }

  private static String standby(String name, String source) {
    return """
    ---
    apiVersion: stackgres.io/v1
    kind: SGCluster
    metadata: {name: %s}
    spec: {replicateFrom: {instance: {sgCluster: %s}}}
    """
        .formatted(name, source);
  }

  private static List<String> order(String yaml) {
    List<Manifest> manifests = TestManifests.trees(yaml);
    CheckedBundle bundle = new CheckedBundle(manifests, List.of(), StackGresVersion.LATEST);
    return DependencyOrder.of(manifests, bundle.references()).stream()
        .map(Manifest::toString)
        .toList();
  }

  private static List<List<String>> waves(String yaml) {
    List<Manifest> manifests = TestManifests.trees(yaml);
    CheckedBundle bundle = new CheckedBundle(manifests, List.of(), StackGresVersion.LATEST);
    return DependencyOrder.waves(manifests, bundle.references()).stream()
        .map(wave -> wave.stream().map(Manifest::toString).toList())
        .toList();
  }

  @Test
  void whatIsReferredToIsInAnEarlierWave() {
    String yaml =
        standby("c", "b") + standby("b", "a") + standby("a", "elsewhere") + object("Secret", "s");
    assertThat(waves(yaml))
        .containsExactly(
            List.of("Secret s", "SGCluster a"), List.of("SGCluster b"), List.of("SGCluster c"));
  }

  @Test
  void theNamespaceOfAnObjectIsInAnEarlierWave() {
    String yaml =
        standby("a, namespace: x", "b")
            + standby("b, namespace: x", "elsewhere")
            + object("Namespace", "x")
            + object("Secret", "s, namespace: x")
            + object("Secret", "t, namespace: other");
    assertThat(waves(yaml))
        .containsExactly(
            List.of("Namespace x", "Secret other/t"),
            List.of("Secret x/s", "SGCluster x/b"),
            List.of("SGCluster x/a"));
  }

  @Test
  void aRingOfReferencesHasWavesAllTheSame() {
    assertThat(waves(standby("a", "b") + standby("b", "c") + standby("c", "a")))
        .containsExactly(List.of("SGCluster c"), List.of("SGCluster b"), List.of("SGCluster a"));
  }

  @Test
  void kindsComeStepByStep() {
    String yaml =
        object("SGDbOps", "h")
            + object("SGBackup", "g")
            + object("SGCluster", "f")
            + object("SGDistributedLogs", "e")
            + object("SGScript", "d")
            + object("Secret", "c")
            + object("StorageClass", "b")
            + object("Namespace", "a");
    assertThat(order(yaml))
        .containsExactly(
            "Namespace a",
            "StorageClass b",
            "Secret c",
            "SGScript d",
            "SGDistributedLogs e",
            "SGCluster f",
            "SGBackup g",
            "SGDbOps h");
  }

  @Test
  void otherKindsComeWithTheConfigurations() {
    assertThat(order(object("SGCluster", "c") + object("Service", "b") + object("Secret", "a")))
        .containsExactly("Secret a", "Service b", "SGCluster c");
  }

  @Test
  void otherwiseTheOrderOfTheBundleStays() {
    assertThat(order(object("Secret", "z") + object("Secret", "a") + object("ConfigMap", "m")))
        .containsExactly("Secret z", "Secret a", "ConfigMap m");
  }

  @Test
  void theSourceComesBeforeItsStandby() {
    assertThat(order(standby("c", "b") + standby("b", "a") + object("SGCluster", "a")))
        .containsExactly("SGCluster a", "SGCluster b", "SGCluster c");
  }

  @Test
  void aRingLosesNothing() {
    assertThat(order(standby("a", "b") + standby("b", "c") + standby("c", "a")))
        .containsExactly("SGCluster c", "SGCluster b", "SGCluster a");
    assertThat(order(standby("a", "a"))).containsExactly("SGCluster a");
  }

  @Test
  void aLongChainIsOrderedAndChecked() {
    int length = 10_000;
    List<RawManifest> chain = new ArrayList<>();
    RawManifest one = new RawManifest(TestManifests.documents(standby("x", "y")).get(0));
    for (int i = 0; i < length; i++) {
      var tree = one.tree();
      tree.withObject("/metadata").put("name", "c" + i).put("namespace", "n");
      tree.withObject("/spec/replicateFrom/instance").put("sgCluster", "c" + (i + 1));
      chain.add(new RawManifest(tree));
    }
    Collections.shuffle(chain, new Random(1));
    Bundle bundle = Bundle.of(chain);
    assertThat(Validator.create().validate(bundle).findings())
        .filteredOn(finding -> finding.rule().equals("dangling-reference"))
        .hasSize(1);
    List<Manifest> manifests = new ArrayList<>();
    for (RawManifest object : chain) {
      manifests.add(Manifest.of(manifests.size(), object, object.tree()));
    }
    CheckedBundle checked = new CheckedBundle(manifests, List.of(), StackGresVersion.LATEST);
    List<Manifest> ordered = DependencyOrder.of(manifests, checked.references());
    assertThat(ordered).hasSize(length);
    assertThat(ordered.get(0).name()).isEqualTo("c9999");
    assertThat(ordered.get(length - 1).name()).isEqualTo("c0");
  }
}
