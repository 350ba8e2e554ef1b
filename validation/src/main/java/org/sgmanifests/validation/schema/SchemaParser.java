package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.schema.SchemaNode.RemovedField;

/** Turns the JSON Schema of a kind into {@link SchemaNode}s. */
final class SchemaParser {
  private SchemaParser() {}

  static SchemaNode parse(JsonNode schema) {
    return new SchemaNode(
        type(schema),
        schema.path("x-kubernetes-int-or-string").asBoolean(),
        schema.path("type").isArray() || schema.has("default"),
        FieldSchemas.of(schema.path("properties")),
        Set.copyOf(texts(schema.path("required"))),
        schema.has("items") ? parse(schema.get("items")) : null,
        additional(schema),
        values(schema),
        schema.has("pattern") ? form(schema) : null,
        limits(schema),
        schema.get("default"),
        schema.path("x-refused").textValue(),
        ConstraintParser.parse(schema),
        version(schema.path("x-since")),
        removed(schema.path("x-removed")),
        reference(schema.path("x-refers-to")),
        uniqueBy(schema),
        schema.path("x-kubernetes-type").textValue());
  }

  private static @Nullable JsonType type(JsonNode schema) {
    JsonNode type = schema.path("type");
    String name = (type.isArray() ? type.get(0) : type).textValue();
    return name == null ? null : JsonType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static TextForm form(JsonNode schema) {
    String pattern = schema.get("pattern").textValue();
    return switch (schema.path("x-form").asText()) {
      case "duration" -> new TextForm(pattern, TextForm::isDuration);
      case "instant" -> new TextForm(pattern, TextForm::isInstant);
      default -> TextForm.of(pattern);
    };
  }

  /** A list of objects that the API server or the webhook identifies by one field. */
  private static @Nullable String uniqueBy(JsonNode schema) {
    JsonNode keys = schema.path("x-kubernetes-list-map-keys");
    return keys.size() == 1 ? keys.get(0).textValue() : schema.path("x-unique").textValue();
  }

  private static @Nullable StackGresVersion version(JsonNode text) {
    return text.isTextual() ? StackGresVersion.of(text.textValue()) : null;
  }

  private static Map<String, RemovedField> removed(JsonNode fields) {
    Map<String, RemovedField> removed = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode schema = field.getValue();
      StackGresVersion in = StackGresVersion.of(schema.get("x-removed-in").textValue());
      removed.put(
          field.getKey(),
          new RemovedField(parse(schema), in, schema.path("x-instead").textValue()));
    }
    return removed;
  }

  private static @Nullable SchemaNode additional(JsonNode schema) {
    JsonNode additional = schema.path("additionalProperties");
    if (additional.isObject()) {
      return parse(additional);
    }
    if (schema.path("x-plain-values").asBoolean()) {
      return SchemaNode.PLAIN;
    }
    return additional.asBoolean(true) ? SchemaNode.ANY : null;
  }

  private static @Nullable Limits limits(JsonNode schema) {
    Limits limits =
        new Limits(
            limit(schema, "minimum", Integer.MIN_VALUE, Long.MIN_VALUE),
            limit(schema, "maximum", Integer.MAX_VALUE, Long.MAX_VALUE),
            count(schema.path("minLength")),
            count(schema.path("maxLength")),
            count(schema.path("minItems")));
    return limits.isNone() ? null : limits;
  }

  /** What the schema says, or else what a number of its format can hold. */
  private static @Nullable Long limit(JsonNode schema, String name, long int32, long int64) {
    if (schema.path(name).isNumber()) {
      return schema.get(name).longValue();
    }
    return switch (schema.path("format").asText()) {
      case "int32" -> int32;
      case "int64" -> int64;
      default -> null;
    };
  }

  private static @Nullable Integer count(JsonNode limit) {
    return limit.isNumber() ? limit.intValue() : null;
  }

  private static @Nullable ClosedSetFacts values(JsonNode schema) {
    boolean enforced = schema.has("enum");
    List<String> values = texts(schema.path(enforced ? "enum" : "examples"));
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

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }
}
