package org.sgmanifests.samples.replica;

import static org.sgmanifests.samples.replica.EnvironmentSecrets.Variable.AUTHENTICATOR_PASSWORD;
import static org.sgmanifests.samples.replica.EnvironmentSecrets.Variable.REPLICATION_PASSWORD;
import static org.sgmanifests.samples.replica.EnvironmentSecrets.Variable.SUPERUSER_PASSWORD;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromExternalBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpec;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.credentials.DatabaseUser;
import org.sgmanifests.builders.credentials.ReplicationCredentials;
import org.sgmanifests.builders.link.Link;

/**
 * The external cascade replica of the StackGres guide: the standby cluster {@code my-db} streams
 * from a PostgreSQL server at 1.2.3.4:30001, and its second instance streams from the first.
 *
 * <p>The guide also lists a Service to create. There is none here: {@code replicateFrom} takes the
 * address of the source as it is, and the operator makes the Services of the new cluster. A Service
 * may be needed on the other side, where a source inside Kubernetes has to be reachable from here.
 *
 * <p>Every part is built on its own and handed over as a value ({@code withSpec(spec)}). The
 * builders also offer nested ones ({@code withNewSpec()...endSpec()}), but a forgotten {@code
 * endSpec()} can silently lose the section.
 */
public final class ExternalReplica {
  static final String NAMESPACE = "my-namespace";
  static final String CLUSTER = "my-db";

  private ExternalReplica() {}

  /** All objects in the order to apply them, with the passwords of the environment. */
  public static Bundle bundle(EnvironmentSecrets environment) {
    Prerequisites prerequisites = new Prerequisites(environment);
    ReplicationCredentials credentials = credentials(environment);
    SGCluster cluster =
        new SGClusterBuilder()
            .withMetadata(Prerequisites.inNamespace(CLUSTER))
            .withSpec(spec(prerequisites, replicateFrom(credentials)))
            .build();
    return prerequisites.bundle().with(credentials.secret(), cluster);
  }

  /** The users exist on the source with these passwords; they may also be one and the same. */
  private static ReplicationCredentials credentials(EnvironmentSecrets environment) {
    return ReplicationCredentials.forCluster(CLUSTER)
        .namespace(NAMESPACE)
        .secretName("mysecrets-db")
        .superuser(DatabaseUser.of("postgres", environment.get(SUPERUSER_PASSWORD)))
        .replication(DatabaseUser.of("replicator", environment.get(REPLICATION_PASSWORD)))
        .authenticator(DatabaseUser.of("authenticator", environment.get(AUTHENTICATOR_PASSWORD)))
        .build();
  }

  /** Where the data comes from. The port is PostgreSQL's own, not that of a pooler. */
  private static ReplicateFrom replicateFrom(ReplicationCredentials credentials) {
    var source = new ReplicateFromExternalBuilder().withHost("1.2.3.4").withPort(30001).build();
    return new ReplicateFromBuilder()
        .withInstance(new ReplicateFromInstanceBuilder().withExternal(source).build())
        .withUsers(credentials.users())
        .build();
  }

  private static SGClusterSpec spec(Prerequisites prerequisites, ReplicateFrom source) {
    return new SGClusterSpecBuilder()
        .withProfile(ClusterProfile.PRODUCTION)
        .withInstances(2)
        .withReplicateFrom(source)
        .withSgInstanceProfile(Link.instanceProfile(prerequisites.profile))
        .withPostgres(ClusterSections.postgres())
        .withPods(ClusterSections.pods(prerequisites.storageClass))
        .withConfigurations(ClusterSections.configurations(prerequisites))
        .withManagedSql(ClusterSections.managedSql(prerequisites.script))
        .withPostgresServices(ClusterSections.services())
        .withReplication(ClusterSections.replication())
        .withInitialData(ClusterSections.initialData())
        .withNonProductionOptions(ClusterSections.nonProductionOptions())
        .build();
  }
}
