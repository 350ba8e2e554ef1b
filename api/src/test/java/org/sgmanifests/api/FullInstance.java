package org.sgmanifests.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.catalogue.FieldCatalogue;

/**
 * A manifest with every field of a kind, made from its JSON Schema: fields of embedded Kubernetes
 * types, too, of which no fixture has all.
 */
public final class FullInstance {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * What fits, tried in turn where a schema limits a text. A number first: quantities are text to a
   * schema.
   */
  private static final List<String> SAMPLES =
      List.of("1", "10Gi", "a", "7 days", "PT1H", "2026-11-23T00:00:00Z");

  private FullInstance() {}

  public static Fixture of(Class<? extends StackGresResource<?, ?>> kind) {
    String name = HasMetadata.getKind(kind);
    ObjectNode tree = (ObjectNode) value(FieldCatalogue.jsonSchema(name));
    return new Fixture(name + " with all fields of its schema", kind, tree);
  }

  private static JsonNode value(JsonNode schema) {
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
      return NODES.textNode("10Gi");
    }
    JsonNode type = schema.path("type");
    return switch ((type.isArray() ? type.get(0) : type).asText()) {
      case "object" -> object(schema);
      case "array" -> NODES.arrayNode().add(value(schema.path("items")));
      case "integer" -> NODES.numberNode(Math.max(7, schema.path("minimum").asInt()));
      case "number" -> NODES.numberNode(0.5);
      case "boolean" -> NODES.booleanNode(true);
      case "string", "" -> NODES.textNode(text(schema));
      default -> throw new AssertionError("a new type: " + type);
    };
  }

  private static ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      object.set(property.getKey(), value(property.getValue()));
    }
    JsonNode others = schema.path("additionalProperties");
    if (others.isObject()) {
      object.set("a-key", value(others));
    } else if (others.asBoolean() && object.isEmpty()) {
      object.putObject("anything").putArray("list").add(1).addNull();
    }
    return object;
  }

  private static String text(JsonNode schema) {
    for (String values : List.of("enum", "examples")) {
      if (schema.has(values)) {
        return schema.get(values).get(0).asText();
      }
    }
    String pattern = schema.path("pattern").asText();
    return SAMPLES.stream()
        .filter(sample -> pattern.isEmpty() || sample.matches(".*(?:" + pattern + ").*"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample matches " + pattern));
  }
}
