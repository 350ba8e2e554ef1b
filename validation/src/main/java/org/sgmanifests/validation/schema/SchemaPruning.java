package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.schema.SchemaNode.RemovedField;

/**
 * Removes what the API server of a release would: fields that came later or that are gone. Fields
 * that no release has stay, as they have no meaning that could mislead a rule.
 */
final class SchemaPruning {
  private final StackGresVersion release;

  SchemaPruning(StackGresVersion release) {
    this.release = release;
  }

  void prune(JsonNode value, SchemaNode schema) {
    if (value instanceof ObjectNode object) {
      object.properties().removeIf(entry -> isOfOtherRelease(entry.getKey(), schema));
      object.properties().forEach(entry -> pruneBelow(entry.getKey(), entry.getValue(), schema));
    } else if (value.isArray() && schema.items() != null) {
      value.forEach(item -> prune(item, schema.items()));
    }
  }

  private boolean isOfOtherRelease(String name, SchemaNode owner) {
    SchemaNode known = owner.properties().get(name);
    if (known != null) {
      return !isBorn(known);
    }
    RemovedField removed = owner.removed().get(name);
    return removed != null && (!isBorn(removed.schema()) || release.has(removed.in()));
  }

  private void pruneBelow(String name, JsonNode value, SchemaNode owner) {
    SchemaNode schema = schemaOf(name, owner);
    if (schema != null) {
      prune(value, schema);
    }
  }

  private static @Nullable SchemaNode schemaOf(String name, SchemaNode owner) {
    RemovedField removed = owner.removed().get(name);
    return removed != null
        ? removed.schema()
        : owner.properties().getOrDefault(name, owner.additional());
  }

  private boolean isBorn(SchemaNode schema) {
    return schema.since() == null || release.has(schema.since());
  }
}
