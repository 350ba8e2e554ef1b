package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

/** Whatever stands in a manifest: no exception, no secret in a message, no wrong type twice. */
class RobustnessTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Validator VALIDATOR = Validator.create().reporting(Severity.INFO);

  /** Sensible ones and such as only a program can make. */
  private static final List<JsonNode> VALUES =
      List.of(
          NODES.nullNode(),
          NODES.textNode(""),
          NODES.textNode("x"),
          NODES.numberNode(0),
          NODES.numberNode(-1),
          NODES.numberNode(1.5),
          NODES.booleanNode(true),
          NODES.arrayNode(),
          NODES.objectNode(),
          NODES.arrayNode().addNull(),
          NODES.numberNode(BigInteger.TEN.pow(40)),
          DecimalNode.valueOf(new BigDecimal("1e1000000000")),
          DoubleNode.valueOf(Double.NaN),
          DoubleNode.valueOf(Double.NEGATIVE_INFINITY));

  /**
   * Of the fields below that there are a thousand of one sort; the seed has those that rules look
   * at.
   */
  private static final int DEEPEST = 4;

  /** The pointers to all nodes of a tree. */
  private static List<JsonPointer> pointers(JsonNode node, JsonPointer at) {
    List<JsonPointer> all = new ArrayList<>(List.of(at));
    node.properties()
        .forEach(
            entry -> all.addAll(pointers(entry.getValue(), at.appendProperty(entry.getKey()))));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        all.addAll(pointers(node.get(i), at.appendIndex(i)));
      }
    }
    return all;
  }

  private static List<JsonPointer> places(JsonNode tree) {
    return pointers(tree, JsonPointer.empty()).stream().filter(at -> !at.matches()).toList();
  }

  private static ObjectNode replaced(ObjectNode tree, JsonPointer at, JsonNode value) {
    ObjectNode copy = tree.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
    }
    return copy;
  }

  static IntStream documents() {
    return IntStream.range(0, seed().size());
  }

  private static List<ObjectNode> seed() {
    return TestManifests.documents(SeedMistake.validBundle());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anyValueAnywhereInTheSeedIsSurvived(int index) {
    List<ObjectNode> trees = seed();
    ObjectNode original = trees.get(index);
    for (JsonPointer at : places(original)) {
      for (JsonNode value : VALUES) {
        trees.set(index, replaced(original, at, value));
        Report report = VALIDATOR.validate(bundle(trees));
        assertThat(report.toString()).as("%s = %s", at, value).doesNotContain("marker-of");
        assertOneFindingForAWrongType(report, at + " = " + value.getNodeType());
      }
    }
  }

  /** A wrong type hides what is below it, and no rule may stumble over that. */
  private static void assertOneFindingForAWrongType(Report report, String description) {
    List<Finding> wrong =
        report.findings().stream()
            .filter(finding -> finding.rule().equals("wrong-type"))
            .filter(finding -> finding.kind().orElse("").equals("SGCluster"))
            .filter(finding -> !finding.path().startsWith("metadata"))
            .toList();
    if (!wrong.isEmpty()) {
      assertThat(report.findings())
          .as(description)
          .filteredOn(finding -> !finding.rule().equals("scripts-on-standby"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void anyValueInAnyFieldOfAKindIsSurvived(Class<? extends HasMetadata> kind) {
    ObjectNode full =
        (ObjectNode) full(FieldCatalogue.jsonSchema(HasMetadata.getKind(kind)), DEEPEST);
    full.put("apiVersion", HasMetadata.getApiVersion(kind)).put("kind", HasMetadata.getKind(kind));
    List<JsonPointer> places = places(full);
    assertThat(places).hasSizeGreaterThan(8);
    places.forEach(
        at -> {
          for (JsonNode value : VALUES) {
            Report report = VALIDATOR.validate(bundle(List.of(replaced(full, at, value))));
            assertThat(report.toString()).as("%s = %s", at, value).isNotEmpty();
          }
        });
  }

  /** An object with all fields that a schema knows. */
  private static JsonNode full(JsonNode schema, int depth) {
    if (schema.has("x-kubernetes-type")) {
      return full(((ObjectNode) schema.deepCopy()).without("x-kubernetes-type"), 1);
    }
    switch (schema.path("type").asText()) {
      case "object" -> {
        ObjectNode object = NODES.objectNode();
        if (depth <= 0) {
          return object;
        }
        schema
            .path("properties")
            .properties()
            .forEach(entry -> object.set(entry.getKey(), full(entry.getValue(), depth - 1)));
        if (schema.path("additionalProperties").isObject()) {
          object.set("key", full(schema.get("additionalProperties"), depth - 1));
        }
        return object;
      }
      case "array" -> {
        return NODES.arrayNode().add(full(schema.get("items"), depth - 1));
      }
      case "integer", "number" -> {
        return NODES.numberNode(1);
      }
      case "boolean" -> {
        return NODES.booleanNode(true);
      }
      default -> {
        return NODES.textNode(schema.path("x-values").path(0).asText("text"));
      }
    }
  }

  @Test
  void longTextsAreSurvived() {
    String slashes = "a" + "/".repeat(200_000);
    String dots = "a.".repeat(200_000);
    Bundle bundle =
        bundle(
            TestManifests.documents(
                SeedMistake.validBundle()
                    .replace("my-backups", slashes)
                    .replace("1.2.3.4", dots)
                    .replace("my-size", "x".repeat(100_000))
                    .replace("0 0 1 * *", "1,".repeat(100_000) + "1 0 1 * *")));
    assertThat(VALIDATOR.validate(bundle).findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("malformed-host", "out-of-limits", "scripts-on-standby");
  }

  private static Bundle bundle(List<ObjectNode> trees) {
    return Bundle.of(trees.stream().map(RawManifest::new).toList());
  }
}
