package org.sgmanifests.builders.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares manifests with what was built of them. */
final class Trees {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Trees() {}

  /** The fields of a manifest that an object does not become. Explicit nulls are nothing. */
  static Set<String> different(JsonNode manifest, Object value) throws Unfit {
    try {
      JsonNode actual = withoutNulls(MAPPER.readTree(MAPPER.writeValueAsString(value)));
      JsonNode expected = withoutNulls(MAPPER.readTree(MAPPER.writeValueAsString(manifest)));
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      names.removeIf(name -> expected.path(name).equals(actual.path(name)));
      return names;
    } catch (JsonProcessingException e) {
      throw new Unfit("its Java type cannot be written");
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
