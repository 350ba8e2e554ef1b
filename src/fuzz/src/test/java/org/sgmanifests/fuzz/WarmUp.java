package org.sgmanifests.fuzz;

import java.nio.charset.StandardCharsets;

/** The first input of all targets that read manifests. */
final class WarmUp {
  /** Two objects, right and wrong, so that most rules have something to say. */
  static final byte[] MANIFESTS =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: orders, namespace: shop}
      spec:
        instances: 2
        postgres: {version: "16.1", flavor: vanila}
        pods: {persistentVolume: {size: 10Gi}}
        configurations: {sgPostgresConfig: missing}
      ---
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: orders, namespace: shop}
      spec:
        instances: 1
        postgres: {version: "16.6"}
        pods: {persistentVolume: {size: 5Gi}}
      """
          .getBytes(StandardCharsets.UTF_8);

  private WarmUp() {}
}
