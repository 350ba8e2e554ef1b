package org.sgmanifests.validation.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.corpus.Edit;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Shows what becomes of objects, one line of a table for each field. */
public class DefaultsTest {

  static List<String> table() {
    return TestManifests.table(DefaultsTest.class, "cases.txt");
  }

  @ParameterizedTest
  @MethodSource("table")
  void aFieldBecomesWhatTheTableSays(String line) {
    String[] cells = line.split(" \\| ");
    Edit expected = Edit.parse(cells[4]);

    RawManifest object = object(cells[2], cells[3].split(" ; "));
    RawManifest result = Defaults.apply(object, StackGresVersion.of(cells[1]));

    JsonNode actual = at(result, expected);
    if (expected.value() == null) {
      assertThat(actual).isInstanceOf(MissingNode.class);
    } else {
      assertThat(actual).isEqualTo(expected.value());
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void theSecondTimeNothingChanges(String line) {
    String[] cells = line.split(" \\| ");
    StackGresVersion release = StackGresVersion.of(cells[1]);
    RawManifest once = Defaults.apply(object(cells[2], cells[3].split(" ; ")), release);
    assertThat(Defaults.apply(once, release).tree()).isEqualTo(once.tree());
  }

  @ParameterizedTest
  @MethodSource("table")
  void rulesFindAllThatTheAuthorGaveAtItsPlace(String line) {
    String[] cells = line.split(" \\| ");
    RawManifest object = object(cells[2], cells[3].split(" ; "));
    Manifest filled =
        Defaults.fill(Manifest.of(0, object, object.tree()), StackGresVersion.of(cells[1]));
    assertSubset(filled.written(), filled.root());
    assertThat(filled.tree()).isEqualTo(object.tree());
  }

  private static void assertSubset(Field written, Field effective) {
    if (written.value().isContainerNode()) {
      written.fields().forEach(f -> assertSubset(f, f.effective()));
      written.items().forEach(item -> assertSubset(item, item.effective()));
    } else if (written.isSet()) {
      assertThat(effective.value()).as(effective.toString()).isEqualTo(written.value());
    }
  }

  @Test
  void aTypedObjectStaysATypedObject() {
    SGCluster cluster = object("SGCluster", "spec.instances = 2").as(SGCluster.class);
    SGCluster result = Defaults.apply(cluster, StackGresVersion.LATEST);
    assertThat(result.getSpec().sgInstanceProfile()).isEqualTo("x-default");
    assertThat(cluster.getSpec().sgInstanceProfile()).isNull();
  }

  @Test
  void anObjectOfAnotherKindStaysAsItIs() {
    Secret secret = new Secret();
    assertThat(Defaults.apply(secret, StackGresVersion.LATEST)).isSameAs(secret);
  }

  @Test
  void anObjectWithoutSpecGetsNone() {
    ObjectNode tree = object("SGCluster", "spec.instances = 2").tree();
    tree.remove("spec");
    assertThat(Defaults.apply(new RawManifest(tree), StackGresVersion.LATEST).tree())
        .isEqualTo(tree);
  }

  private static RawManifest object(String kind, String... edits) {
    ObjectNode tree =
        TestManifests.documents(
                "{apiVersion: stackgres.io/%s, kind: %s, metadata: {name: x, namespace: ns}, spec: {}}"
                    .formatted(version(kind), kind))
            .get(0);
    for (String edit : edits) {
      Edit.parse(edit).apply(tree);
    }
    return new RawManifest(tree);
  }

  private static String version(String kind) {
    return switch (kind) {
      case "SGShardedCluster", "SGStream" -> "v1alpha1";
      case "SGObjectStorage" -> "v1beta1";
      default -> "v1";
    };
  }

  private static JsonNode at(RawManifest object, Edit edit) {
    Manifest manifest = Manifest.of(0, object, object.tree());
    return new Field(manifest, edit.path(), MissingNode.getInstance()).effective().value();
  }
}
