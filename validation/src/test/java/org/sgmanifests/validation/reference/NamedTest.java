package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

/** What a name means, and what it costs to find out. */
class NamedTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In each namespace a Secret of the same name and a cluster that refers to it. */
  private static List<Manifest> sameNames(int namespaces) {
    List<Manifest> manifests = new ArrayList<>();
    for (int i = 0; i < namespaces; i++) {
      manifests.add(manifest(manifests.size(), "v1", "Secret", "users", "n" + i));
      Manifest cluster = manifest(manifests.size(), "stackgres.io/v1", "SGCluster", "db", "n" + i);
      cluster
          .tree()
          .withObject("/spec/configurations/binding/password")
          .put("name", "users")
          .put("key", "password");
      manifests.add(cluster);
    }
    return manifests;
  }

  private static Manifest manifest(int index, String group, String kind, String name, String ns) {
    ObjectNode tree = JSON.createObjectNode().put("apiVersion", group).put("kind", kind);
    tree.withObject("/metadata").put("name", name).put("namespace", ns);
    tree.withObject("/stringData").put("password", "x");
    return Manifest.of(index, new RawManifest(tree), tree);
  }

  private static long steps(int namespaces) {
    List<Manifest> manifests = sameNames(namespaces);
    CheckedBundle bundle = new CheckedBundle(manifests, List.of(), StackGresVersion.LATEST);
    assertThat(bundle.references()).hasSize(namespaces).allMatch(Reference::isResolved);
    return bundle.graph().steps();
  }

  @Test
  void twiceTheObjectsAreTwiceTheStepsHoweverManyShareAName() {
    long once = steps(500);
    assertThat(steps(1000)).isEqualTo(2 * once);
    assertThat(once).isLessThan(20 * 500);
  }

  @Test
  void aMillionShardsCostNoMoreThanOne() {
    long one = stepsOfShards(1);
    assertThat(stepsOfShards(1_000_000)).isEqualTo(one);
  }

  private static long stepsOfShards(int shards) {
    Manifest sharded = manifest(0, "stackgres.io/v1alpha1", "SGShardedCluster", "s", "a");
    sharded.tree().withObject("/spec/shards").put("clusters", shards);
    Manifest backup = manifest(1, "stackgres.io/v1", "SGBackup", "b", "a");
    backup.tree().withObject("/spec").put("sgCluster", "s-shard0");
    CheckedBundle bundle =
        new CheckedBundle(List.of(sharded, backup), List.of(), StackGresVersion.LATEST);
    assertThat(bundle.references()).allMatch(Reference::isResolved);
    return bundle.graph().steps();
  }

  @Test
  void whatHasNoNamespaceFitsAny() {
    Named<StringBuilder> named = new Named<>(StringBuilder::new);
    named.get("Secret", null, "a").append("anywhere");
    named.get("Secret", "x", "a").append("x");
    assertThat(named.find("Secret", "x", "a")).hasSize(2);
    assertThat(named.find("Secret", "y", "a")).singleElement().hasToString("anywhere");
    assertThat(named.find("Secret", null, "a")).hasSize(2);
    assertThat(named.find("ConfigMap", "x", "a")).isEmpty();
    assertThat(named.names("Secret")).containsExactly("a");
  }
}
