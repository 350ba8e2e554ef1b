package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.schema.SchemaNode.RemovedField;

/**
 * Leaves out what the API server of a release would: fields that came later or that are gone.
 * Fields that no release has stay, as they have no meaning that could mislead a rule.
 */
final class SchemaPruning {
  private final StackGresVersion release;

  SchemaPruning(StackGresVersion release) {
    this.release = release;
  }

  /** A copy without those fields; single values are shared, as they never change. */
  JsonNode copy(JsonNode value, SchemaNode schema) {
    if (value instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.forEachEntry(
          (name, field) -> {
            if (!isOfOtherRelease(name, schema)) {
              copy.set(name, copyBelow(name, field, schema));
            }
          });
      return copy;
    }
    SchemaNode items = schema.items();
    if (value instanceof ArrayNode list && items != null) {
      ArrayNode copy = list.arrayNode(list.size());
      list.forEach(item -> copy.add(copy(item, items)));
      return copy;
    }
    return value.deepCopy();
  }

  private boolean isOfOtherRelease(String name, SchemaNode owner) {
    SchemaNode known = owner.properties().get(name);
    if (known != null) {
      return !known.isIn(release);
    }
    RemovedField removed = owner.removed().get(name);
    return removed != null && (!removed.schema().isIn(release) || release.has(removed.in()));
  }

  private JsonNode copyBelow(String name, JsonNode value, SchemaNode owner) {
    SchemaNode schema = value.isContainerNode() ? schemaOf(name, owner) : null;
    return schema == null ? value.deepCopy() : copy(value, schema);
  }

  private static @Nullable SchemaNode schemaOf(String name, SchemaNode owner) {
    RemovedField removed = owner.removed().get(name);
    return removed != null
        ? removed.schema()
        : owner.properties().getOrDefault(name, owner.additional());
  }
}
