package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.sgcluster.SGCluster;

class RawManifestTest {

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void becomesTheTypedObjectOfItsKind(Fixture fixture) {
    RawManifest raw = new RawManifest(fixture.tree());

    assertThat(raw.as(fixture.kind())).isEqualTo(fixture.typed());
    assertThat(raw.getApiVersion()).isEqualTo(fixture.typed().getApiVersion());
    assertThat(raw.getKind()).isEqualTo(fixture.typed().getKind());
    assertThat(raw.getMetadata()).isEqualTo(fixture.typed().getMetadata());
  }

  @Test
  void isWrittenExactlyAsItWasRead() {
    ObjectNode tree = json("{'kind': 'Foo', 'metadata': {'name': 5}, 'spec': {'none': null}}");

    assertThat(Fixture.treeOf(new RawManifest(tree))).isEqualTo(tree);
  }

  @Test
  void doesNotFollowLaterChangesOfTheTree() {
    ObjectNode tree = json("{'kind': 'Foo', 'spec': {'a': 1}}");
    RawManifest raw = new RawManifest(tree);
    ObjectNode before = tree.deepCopy();

    tree.withObject("spec").put("a", 2);
    raw.tree().put("kind", "Bar");

    assertThat(raw.tree()).isEqualTo(before);
  }

  @Test
  void cannotBeChangedThroughTheInterfaceOfFabric8() {
    RawManifest raw = new RawManifest(json("{'metadata': {'name': 'a'}}"));

    raw.getMetadata().setName("b");

    assertThat(raw.getMetadata().getName()).isEqualTo("a");
    assertThatThrownBy(() -> raw.setMetadata(new ObjectMeta()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> raw.setApiVersion("v2"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'metadata': {'name': 'a', 'namespace': 'n', 'labels': 5}}",
        "{'metadata': {'name': 'a', 'namespace': 'n', 'generation': 'text'}}"
      })
  void nameAndNamespaceAreReadableBesideValuesOfTheWrongType(String json) {
    ObjectMeta metadata = new RawManifest(json(json)).getMetadata();

    assertThat(metadata.getName()).isEqualTo("a");
    assertThat(metadata.getNamespace()).isEqualTo("n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'metadata': 5}",
        "{'metadata': []}",
        "{'metadata': 'text'}",
        "{'apiVersion': 5, 'kind': {}, 'metadata': {'name': {}, 'namespace': []}}"
      })
  void namesOfTheWrongTypeAreNull(String json) {
    RawManifest raw = new RawManifest(json(json));

    assertThat(raw.getApiVersion()).isNull();
    assertThat(raw.getKind()).isNull();
    assertThat(raw.getMetadata().getName()).isNull();
    assertThat(raw.getMetadata().getNamespace()).isNull();
    assertThat(raw).hasToString("null/null");
    assertThat(Bundle.of(raw).find(ConfigMap.class, "n", "a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'metadata': null}"})
  void metadataThatIsMissingIsNull(String json) {
    RawManifest raw = new RawManifest(json(json));

    assertThat(raw.getMetadata()).isNull();
    assertThat(Bundle.of(raw).find(ConfigMap.class, "n", "a")).isEmpty();
    assertThat(Bundle.of(raw)).hasToString("[null/]");
  }

  @Test
  void saysWhatDoesNotFitTheType() {
    RawManifest raw = new RawManifest(json("{'spec': {'instances': 'two'}}"));

    assertThatThrownBy(() -> raw.as(SGCluster.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two");
  }

  @Test
  void manifestsOfTheSameContentAreEqual() {
    RawManifest raw = new RawManifest(json("{'kind': 'Foo'}"));

    assertThat(raw)
        .isEqualTo(new RawManifest(json("{'kind': 'Foo'}")))
        .hasSameHashCodeAs(new RawManifest(json("{'kind': 'Foo'}")))
        .isNotEqualTo(new RawManifest(json("{'kind': 'Bar'}")));
  }

  private static ObjectNode json(String text) {
    return Fixture.tree(text.replace('\'', '"'));
  }
}
