package org.sgmanifests.builders.credentials;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Secrets with their values in clear text. Beware that their {@code toString} shows them. */
final class SecretObject {
  private SecretObject() {}

  /** {@code stringData}, so nothing has to be encoded. */
  static Secret of(
      @Nullable String namespace,
      String name,
      Map<String, String> labels,
      Map<String, String> values) {
    return new SecretBuilder()
        .withMetadata(
            new ObjectMetaBuilder()
                .withNamespace(namespace)
                .withName(name)
                .addToLabels(labels)
                .build())
        .withType("Opaque")
        .withStringData(values)
        .build();
  }

  /** The labels of the Secrets that the operator makes for a cluster. */
  static Map<String, String> labelsFor(String cluster) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("app", "StackGresCluster");
    labels.put("stackgres.io/cluster-name", cluster);
    return labels;
  }
}
