package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.defaults.Defaults;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.tree.Manifest;

/**
 * An object as it is to be compared: with its defaults, without what Kubernetes and the operator
 * write about it, and the values of a Secret decoded.
 */
final class DecidedTree {
  private static final List<String> SERVER_METADATA =
      List.of(
          "uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "selfLink");
  private static final List<String> SERVER_ANNOTATIONS =
      List.of("kubectl.kubernetes.io/last-applied-configuration", "stackgres.io/operatorVersion");

  /** What in a Secret is none. Whatever else is there may be a value at the wrong place. */
  private static final Set<String> NO_SECRETS =
      Set.of("apiVersion", "kind", "metadata", "type", "immutable");

  private DecidedTree() {}

  /**
   * The tree.
   *
   * @param stored whether to take what the operator makes of values, too, as the other object has
   *     been through its hands
   */
  static ObjectNode of(Manifest manifest, boolean stored, StackGresVersion release) {
    ObjectNode tree = manifest.effective().deepCopy();
    if (stored) {
      tree = Defaults.apply(new RawManifest(manifest.tree()), release).tree();
    }
    restore(tree, manifest.tree());
    tree.remove("status");
    if (tree.path("metadata") instanceof ObjectNode metadata) {
      metadata.remove(SERVER_METADATA);
      if (metadata.path("annotations") instanceof ObjectNode annotations) {
        annotations.remove(SERVER_ANNOTATIONS);
        if (annotations.isEmpty()) {
          metadata.remove("annotations");
        }
      }
    }
    if (isSecret(manifest)) {
      decode(tree);
    }
    return tree;
  }

  static void forgetNamespace(JsonNode tree) {
    if (tree.path("metadata") instanceof ObjectNode metadata) {
      metadata.remove("namespace");
    }
  }

  static boolean isSecret(Manifest manifest) {
    return manifest.kind().equals("Secret") && manifest.group().isEmpty();
  }

  /** Whether a field of a Secret, named by its first step, may be shown. */
  static boolean isNoSecret(String field) {
    return NO_SECRETS.contains(field);
  }

  /** Fields that the release does not have are left out of the effective tree; they count here. */
  private static void restore(ObjectNode tree, JsonNode written) {
    for (Map.Entry<String, JsonNode> field : written.properties()) {
      JsonNode there = tree.path(field.getKey());
      if (there.isMissingNode()) {
        tree.set(field.getKey(), field.getValue().deepCopy());
      } else if (there instanceof ObjectNode inner) {
        restore(inner, field.getValue());
      }
    }
  }

  /** One section, whichever way the values were written; {@code stringData} wins. */
  private static void decode(ObjectNode secret) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> value : secret.path("data").properties()) {
      String text = value.getValue().asText();
      values.put(
          value.getKey(),
          SecretValues.decode(text)
              .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
              .orElse(text));
    }
    for (Map.Entry<String, JsonNode> value : secret.path("stringData").properties()) {
      byte[] bytes = value.getValue().asText().getBytes(StandardCharsets.UTF_8);
      values.put(value.getKey(), new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (secret.path("data").isObject() || secret.path("stringData").isObject()) {
      secret.remove("stringData");
      secret.set("data", values);
    }
  }
}
