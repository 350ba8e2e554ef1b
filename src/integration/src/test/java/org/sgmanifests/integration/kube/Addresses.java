package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.integration.kube.Crds.Crd;

/**
 * Where the API server has the objects of StackGres' kinds and of Kubernetes' own in our examples.
 */
final class Addresses {
  private static final Map<String, String> COLLECTIONS = collections();

  private Addresses() {}

  /** The address of all objects of its kind; empty if the kind is none of these. */
  static Optional<String> collection(JsonNode object) {
    return Optional.ofNullable(COLLECTIONS.get(object.path("kind").asText()))
        .map(collection -> collection.formatted(namespace(object)));
  }

  /** The address of the object; empty if the kind is none of these. */
  static Optional<String> of(JsonNode object) {
    return collection(object)
        .map(collection -> collection + "/" + object.at("/metadata/name").asText());
  }

  /** The namespace in which it is, or would be. */
  static String namespace(JsonNode object) {
    JsonNode namespace = object.at("/metadata/namespace");
    return namespace.isTextual() ? namespace.textValue() : "default";
  }

  private static Map<String, String> collections() {
    Map<String, String> collections = new HashMap<>();
    collections.put("Namespace", "/api/v1/namespaces");
    collections.put("Secret", "/api/v1/namespaces/%s/secrets");
    collections.put("ConfigMap", "/api/v1/namespaces/%s/configmaps");
    collections.put("Service", "/api/v1/namespaces/%s/services");
    collections.put("StorageClass", "/apis/storage.k8s.io/v1/storageclasses");
    for (Crd crd : Crds.ours()) {
      collections.put(crd.kind(), crd.collection("%s"));
    }
    return collections;
  }
}
