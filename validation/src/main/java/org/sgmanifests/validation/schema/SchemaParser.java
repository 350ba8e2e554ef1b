package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the schema of a kind model into {@link SchemaNode}s. */
final class SchemaParser {
  private SchemaParser() {}

  static SchemaNode parse(JsonNode schema) {
    return new SchemaNode(
        type(schema),
        schema.path("x-kubernetes-int-or-string").asBoolean(),
        schema.path("nullable").asBoolean() || schema.has("default"),
        properties(schema.path("properties")),
        Set.copyOf(texts(schema.path("required"))),
        schema.has("items") ? parse(schema.get("items")) : null,
        additional(schema),
        values(schema),
        schema.has("pattern") ? TextForm.of(schema.get("pattern").textValue()) : null,
        schema.has("maxLength") ? schema.get("maxLength").intValue() : null,
        schema.has("minItems") ? schema.get("minItems").intValue() : null,
        schema.has("minimum") ? schema.get("minimum").longValue() : null,
        schema.path("x-since").textValue(),
        reference(schema.path("x-refers-to")));
  }

  private static @Nullable JsonType type(JsonNode schema) {
    return schema.has("type")
        ? JsonType.valueOf(schema.get("type").textValue().toUpperCase(Locale.ROOT))
        : null;
  }

  private static Map<String, SchemaNode> properties(JsonNode properties) {
    Map<String, SchemaNode> nodes = new LinkedHashMap<>();
    properties.properties().forEach(entry -> nodes.put(entry.getKey(), parse(entry.getValue())));
    return nodes;
  }

  /**
   * An object schema without a word about its fields takes any, as does one that preserves unknown
   * fields.
   */
  private static @Nullable SchemaNode additional(JsonNode schema) {
    JsonNode additional = schema.path("additionalProperties");
    if (additional.isObject()) {
      return parse(additional);
    }
    boolean open =
        additional.asBoolean()
            || schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()
            || !schema.has("type");
    return open ? SchemaNode.ANY : null;
  }

  private static @Nullable ClosedSetFacts values(JsonNode schema) {
    List<String> values = texts(schema.path(schema.has("x-values") ? "x-values" : "enum"));
    boolean enforced = !schema.path("x-enforced-by").asText().equals("NOBODY");
    return values.isEmpty() ? null : new ClosedSetFacts(values, enforced);
  }

  private static @Nullable ReferenceFacts reference(JsonNode reference) {
    return reference.isMissingNode()
        ? null
        : new ReferenceFacts(
            reference.get("kind").textValue(),
            ReferenceFacts.Scope.valueOf(reference.get("scope").textValue()),
            reference.get("madeAtRunTime").booleanValue(),
            texts(reference.path("generated")),
            texts(reference.path("ignoredWhen")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }
}
