package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes through the model comes out as it was: nothing lost, nothing added. */
class RoundTripTest {

  static List<Fixture> fixtures() {
    return Stream.concat(Fixture.all().stream(), Kinds.ALL.stream().map(FullInstance::of)).toList();
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void fullFixtureSetsEveryField(Class<?> kind) {
    Set<String> missing = Model.paths(kind);
    missing.removeAll(Model.pathsOf(Fixture.full(kind).tree(), kind));

    assertThat(missing).as("fields that %s-full.yaml has to set", kind.getSimpleName()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void everyKindHasAMinimalFixture(Class<?> kind) {
    assertThat(fixtures())
        .extracting(Fixture::name)
        .contains(kind.getSimpleName() + "-minimal.yaml");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void manifestSurvivesTheWayThroughTheModel(Fixture fixture) {
    assertThat(Fixture.treeOf(fixture.typed())).isEqualTo(fixture.tree());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void builderOfAnObjectBuildsAnEqualOne(Fixture fixture) {
    StackGresResource<?, ?> object = fixture.typed();

    Object copy = Builders.copy(object);

    assertThat(copy).isEqualTo(object).isNotSameAs(object);
    assertThat(Fixture.treeOf(copy)).isEqualTo(fixture.tree());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void objectsOfTheSameManifestAreEqual(Fixture fixture) {
    StackGresResource<?, ?> object = fixture.typed();
    StackGresResource<?, ?> other = fixture.typed();

    assertThat(other).isEqualTo(object).hasSameHashCodeAs(object).hasToString(object.toString());

    other.getMetadata().setName("other");
    assertThat(other).isNotEqualTo(object);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void fieldsOfANewerStackGresSurviveAtEveryLevel(Fixture fixture) throws Exception {
    JsonNode value = Fixture.JSON.readTree("{\"deep\": [1, {\"empty\": {}, \"none\": null}, []]}");
    ObjectNode newer =
        (ObjectNode)
            Model.replace(
                fixture.tree(),
                fixture.kind(),
                (node, type) ->
                    node instanceof ObjectNode own ? own.set("fieldOfTomorrow", value) : node);
    newer.set("fieldOfTomorrow", value);

    assertSurvives(newer, fixture.kind());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void valuesOfANewerStackGresSurviveInClosedSets(Fixture fixture) {
    JsonNode newer =
        Model.replace(
            fixture.tree(),
            fixture.kind(),
            (node, type) -> Model.isClosedSet(type) ? TextNode.valueOf("value-of-tomorrow") : node);

    assertSurvives(newer, fixture.kind());
  }

  private static void assertSurvives(
      JsonNode manifest, Class<? extends StackGresResource<?, ?>> kind) {
    StackGresResource<?, ?> object = Fixture.typed(manifest, kind);

    assertThat(Fixture.treeOf(object)).isEqualTo(manifest);
    assertThat(Fixture.treeOf(Builders.copy(object))).isEqualTo(manifest);
    assertThat(Builders.copy(object)).isEqualTo(object);
  }
}
