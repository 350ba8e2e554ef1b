package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Says in JSON Schema what a CRD says in the OpenAPI dialect of Kubernetes. There an object takes
 * no other fields than it names unless it says so; here it is the other way round.
 */
final class JsonSchemaDialect {
  private static final String PRESERVE = "x-kubernetes-preserve-unknown-fields";

  private JsonSchemaDialect() {}

  /** Translates a schema and all below it in place. */
  static void translate(ObjectNode schema) {
    if (schema.path("x-kubernetes-int-or-string").asBoolean() && !schema.has("anyOf")) {
      schema.withArray("anyOf").addObject().put("type", "integer");
      schema.withArray("anyOf").addObject().put("type", "string");
    }
    if (schema.path("additionalProperties").asBoolean() && !schema.path(PRESERVE).asBoolean()) {
      schema.put("x-plain-values", true);
    }
    if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", schema.path(PRESERVE).asBoolean());
    }
    if (schema.path("nullable").asBoolean()) {
      String type = schema.get("type").textValue();
      schema.putArray("type").add(type).add("null");
    }
    if (schema.path("minimum").isFloatingPointNumber()) {
      schema.put("minimum", schema.get("minimum").longValue()); // they are all whole
    }
    schema.remove(List.of(PRESERVE, "nullable"));
    for (String keyword : List.of("properties", "x-removed")) {
      schema.path(keyword).forEach(JsonSchemaDialect::translateIfSchema);
    }
    for (String keyword : List.of("items", "additionalProperties")) {
      translateIfSchema(schema.path(keyword));
    }
  }

  private static void translateIfSchema(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      translate(schema);
    }
  }
}
