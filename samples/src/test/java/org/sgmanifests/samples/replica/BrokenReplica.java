package org.sgmanifests.samples.replica;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.values.ReplicationMode;

/**
 * The replica with four mistakes: a misspelt key, a missing profile, an unknown mode, and two
 * sources.
 */
final class BrokenReplica {
  private BrokenReplica() {}

  static Bundle bundle(EnvironmentSecrets secrets) {
    Bundle bundle = ExternalReplica.bundle(secrets);
    SGCluster cluster = bundle.find(SGCluster.class, "my-namespace", "my-db").orElseThrow();
    SGCluster changed =
        new SGClusterBuilder(cluster)
            .editSpec()
            .editReplication()
            .withMode(ReplicationMode.of("asynch"))
            .endReplication()
            .editReplicateFrom()
            .withInstance(
                new ReplicateFromInstanceBuilder(cluster.getSpec().replicateFrom().instance())
                    .withSgCluster("my-other-db")
                    .build())
            .editUsers()
            .editSuperuser()
            .editPassword()
            .withKey("superuser-pasword")
            .endPassword()
            .endSuperuser()
            .endUsers()
            .endReplicateFrom()
            .endSpec()
            .build();
    return Bundle.of(
            bundle.objects().stream()
                .filter(object -> !(object instanceof SGInstanceProfile) && object != cluster)
                .toList())
        .with(changed);
  }
}
