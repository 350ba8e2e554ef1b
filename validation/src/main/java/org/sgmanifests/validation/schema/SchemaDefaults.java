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

  void fill(JsonNode value, SchemaNode schema) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, SchemaNode> field : schema.properties().defaulted()) {
        fillAbsent(object, field.getKey(), field.getValue());
      }
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (entry.getValue().isContainerNode()) {
          fillBelow(entry.getKey(), entry.getValue(), schema);
        }
      }
    } else if (value.isArray() && schema.items() != null) {
      value.forEach(item -> fill(item, schema.items()));
    }
  }

  /** An explicit null counts as absent, unless the schema allows it. */
  private void fillAbsent(ObjectNode object, String name, SchemaNode schema) {
    JsonNode value = object.path(name);
    boolean absent = value.isMissingNode() || value.isNull();
    if (absent && schema.fallback() != null && schema.isIn(release)) {
      object.set(name, schema.fallback().deepCopy());
    }
  }

  private void fillBelow(String name, JsonNode value, SchemaNode owner) {
    SchemaNode known = owner.properties().get(name);
    SchemaNode schema = known == null ? owner.additional() : known;
    if (schema != null) {
      fill(value, schema);
    }
  }
}
