package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.sgmanifests.api.catalogue.StackGresVersion;

/** Fills in the defaults of a schema as the API server does: only where there is an object. */
final class SchemaDefaults {
  private final StackGresVersion release;

  SchemaDefaults(StackGresVersion release) {
    this.release = release;
  }

  @SuppressWarnings("ReferenceEquality") // ANY is a mark
  void fill(JsonNode value, SchemaNode schema) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, SchemaNode> property : schema.properties().entrySet()) {
        fill(object, property.getKey(), property.getValue());
      }
      if (schema.additional() != null && schema.additional() != SchemaNode.ANY) {
        object.properties().stream()
            .filter(entry -> !schema.properties().containsKey(entry.getKey()))
            .forEach(entry -> fill(entry.getValue(), schema.additional()));
      }
    } else if (value.isArray() && schema.items() != null) {
      value.forEach(item -> fill(item, schema.items()));
    }
  }

  /** An explicit null counts as absent, unless the schema allows it. */
  private void fill(ObjectNode object, String name, SchemaNode schema) {
    JsonNode value = object.path(name);
    boolean absent = value.isMissingNode() || value.isNull();
    if (absent && schema.fallback() != null && isBorn(schema)) {
      object.set(name, schema.fallback().deepCopy());
    }
    fill(object.path(name), schema);
  }

  private boolean isBorn(SchemaNode schema) {
    return schema.since() == null || release.has(schema.since());
  }
}
