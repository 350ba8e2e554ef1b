package org.sgmanifests.validation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.validation.TestManifests;

class FieldTest {
  private static final Manifest OBJECT =
      TestManifests.trees(
              """
              apiVersion: stackgres.io/v1
              kind: SGCluster
              metadata: {name: my-db, namespace: my-namespace}
              spec:
                text: word
                nothing: null
                list: [1, {a: b}]
                number: 5
              """)
          .get(0);

  @Test
  void anyStepIsAllowed() {
    assertThat(OBJECT.at("spec.text.below.that").isSet()).isFalse();
    assertThat(OBJECT.at("spec.list.name").isSet()).isFalse();
    assertThat(OBJECT.at("status.a").path()).hasToString("status.a");
  }

  @Test
  void anExplicitNullIsNoValue() {
    assertThat(OBJECT.at("spec.nothing").isSet()).isFalse();
    assertThat(OBJECT.at("spec.number").isSet()).isTrue();
  }

  @Test
  void aTextIsOnlyATextWhenItIsOne() {
    assertThat(OBJECT.at("spec.text").text()).isEqualTo("word");
    assertThat(OBJECT.at("spec.text").is("word")).isTrue();
    assertThat(OBJECT.at("spec.number").text()).isNull();
    assertThat(OBJECT.at("spec.number").is("5")).isFalse();
  }

  @Test
  void aFieldKnowsWhatItIsIn() {
    assertThat(OBJECT.at("spec.list").items().get(1).get("a").enclosing())
        .extracting(field -> field.path().toString())
        .containsExactly("spec.list[1]", "spec.list", "spec", "");
    assertThat(OBJECT.at("spec.not.there").enclosing()).element(0).matches(field -> !field.isSet());
    assertThat(OBJECT.root().enclosing()).isEmpty();
  }

  @Test
  void itemsAndFieldsHaveTheirPaths() {
    assertThat(OBJECT.at("spec.list").items())
        .extracting(item -> item.path().toString())
        .containsExactly("spec.list[0]", "spec.list[1]");
    assertThat(OBJECT.at("metadata").fields())
        .extracting(field -> field.path().toString())
        .containsExactlyInAnyOrder("metadata.name", "metadata.namespace");
    assertThat(OBJECT.at("spec.text").items()).isEmpty();
    assertThat(OBJECT.at("spec.list").fields()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5.0, 5", "-1, -1", "5e3, 5000"})
  void thisIsAWholeNumber(String yaml, String number) {
    assertThat(field(yaml).wholeNumber()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({"5.5", "five", "true", "null", "'\"5\"'", "18446744073709551617", "1e40"})
  void thisIsNone(String yaml) {
    assertThat(field(yaml).wholeNumber()).isNull();
  }

  @Test
  void notANumberIsNoWholeNumber() {
    Field root = OBJECT.root();
    assertThat(new Field(OBJECT, root.path(), DoubleNode.valueOf(Double.NaN)).wholeNumber())
        .isNull();
  }

  private static Field field(String yaml) {
    return TestManifests.trees("apiVersion: v1\nkind: Other\nvalue: " + yaml + "\n")
        .get(0)
        .at("value");
  }

  @Test
  void noTextShowsTheValue() {
    assertThat(OBJECT.at("spec.text")).hasToString("SGCluster my-namespace/my-db spec.text");
  }

  @Test
  void whatAManifestDoesNotStateIsEmpty() {
    Manifest bare =
        TestManifests.trees("apiVersion: v1\nkind: Secret\nmetadata: {name: 5}\n").get(0);
    assertThat(bare.name()).isEmpty();
    assertThat(bare.namespace()).isNull();
    assertThat(bare.group()).isEmpty();
    assertThat(OBJECT.group()).isEqualTo("stackgres.io");
  }
}
