package org.sgmanifests.builders.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Compares manifests with what was built of them. */
final class Trees {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Trees() {}

  /** Whether an object becomes this manifest. Explicit nulls are nothing. */
  static boolean same(JsonNode manifest, Object value) {
    try {
      JsonNode read = MAPPER.readTree(MAPPER.writeValueAsString(value));
      JsonNode expected = MAPPER.readTree(MAPPER.writeValueAsString(manifest));
      return withoutNulls(expected).equals(withoutNulls(read));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getValue().isNull());
    }
    node.forEach(Trees::withoutNulls);
    return node;
  }
}
