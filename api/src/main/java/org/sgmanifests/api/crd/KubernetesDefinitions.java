package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The structure of the Kubernetes types that StackGres' CRDs embed. The generators know neither
 * what these types require nor their formats; Kubernetes' own OpenAPI document does. {@code
 * src/build/kubernetes-facts.py} makes the table.
 */
final class KubernetesDefinitions {
  private static final JsonNode DEFINITIONS = read("kubernetes-1.35.json").get("definitions");

  private KubernetesDefinitions() {}

  /** The schema of a type such as {@code Toleration}, with all that it refers to in place. */
  static ObjectNode of(String type) {
    JsonNode definition = DEFINITIONS.get(type);
    if (definition == null) {
      throw new IllegalStateException(
          "There is no definition of " + type + "; name it in src/build/kubernetes-facts.py.");
    }
    ObjectNode schema = definition.deepCopy();
    inline(schema);
    return schema;
  }

  private static void inline(ObjectNode schema) {
    if (schema.has("$ref")) {
      ObjectNode definition = of(schema.get("$ref").asText());
      schema.removeAll();
      schema.setAll(definition);
    }
    schema.path("properties").forEach(KubernetesDefinitions::inlineIfSchema);
    inlineIfSchema(schema.path("items"));
    inlineIfSchema(schema.path("additionalProperties"));
  }

  private static void inlineIfSchema(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      inline(schema);
    }
  }

  private static JsonNode read(String resource) {
    try (InputStream in = KubernetesDefinitions.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
