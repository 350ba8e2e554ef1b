package org.sgmanifests.benchmarks;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SecretStore;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;

/**
 * Many replicas of external servers: for each an SGCluster, and the ExternalSecret it refers to.
 */
final class Fleet {
  private static final int IN_NAMESPACE = 100;
  private static final SecretStore VAULT = SecretStore.clusterWide("vault");

  private Fleet() {}

  static Bundle ofObjects(int objects) {
    return ofReplicas(objects / 2);
  }

  static Bundle ofReplicas(int replicas) {
    List<HasMetadata> objects = new ArrayList<>(2 * replicas);
    for (int i = 0; i < replicas; i++) {
      objects.addAll(replica("orders-" + i, "shop-" + i / IN_NAMESPACE).bundle().objects());
    }
    return Bundle.of(objects);
  }

  private static CascadeReplica replica(String name, String namespace) {
    SecretSource secret = SecretSource.externalSecret(name + "-source", VAULT, "postgres/" + name);
    return CascadeReplica.builder()
        .name(name)
        .namespace(namespace)
        .postgresVersion("16.6")
        .instances(2)
        .storageSize("500Gi")
        .source(
            ReplicaSource.external(
                name + ".example.com", 5432, SourceCredentials.of(SourceUsers.standard(), secret)))
        .build();
  }
}
