package org.sgmanifests.builders.source;

import java.util.OptionalInt;
import org.sgmanifests.api.common.CredentialsBuilder;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.common.UserCredentials;
import org.sgmanifests.api.common.UsersCredentialsBuilder;
import org.sgmanifests.api.sgcluster.Configurations;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.PostgresNodePortsBuilder;
import org.sgmanifests.api.sgcluster.PostgresService;
import org.sgmanifests.api.sgcluster.PostgresServiceBuilder;
import org.sgmanifests.api.sgcluster.PostgresServicesBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.builders.credentials.Role;

/**
 * A source that StackGres runs itself, in another namespace or Kubernetes cluster. Its users,
 * {@code pg_hba.conf} and most settings are right already; it has to be reachable from outside, and
 * to keep WAL. (A source of the same namespace needs none of this: {@code
 * replicateFrom.instance.sgCluster}.)
 *
 * <p>Immutable, from {@link SourceSetup#clusterSource}.
 */
public final class ClusterSource {
  /**
   * The port of the cluster's service that leads to PostgreSQL itself. 5432 leads to PgBouncer,
   * which refuses connections for replication.
   */
  public static final int PORT = 5433;

  private final ImmutableClusterDecisions decisions;

  ClusterSource(ImmutableClusterDecisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Reachable through a load balancer of the provider, on {@link #PORT}. The default.
   *
   * @return the same source, reachable in this way
   */
  public ClusterSource withLoadBalancer() {
    return new ClusterSource(
        decisions.withService(PostgresServiceType.LOAD_BALANCER).withNodePort(OptionalInt.empty()));
  }

  /**
   * Reachable through a port of every node, which Kubernetes chooses.
   *
   * @return the same source, reachable in this way
   */
  public ClusterSource withNodePort() {
    return new ClusterSource(
        decisions.withService(PostgresServiceType.NODE_PORT).withNodePort(OptionalInt.empty()));
  }

  /**
   * Reachable through this port of every node (StackGres 1.10 and later).
   *
   * @param port in the range of Kubernetes, 30000 to 32767 unless the administrator changed it
   * @return the same source, reachable in this way
   */
  public ClusterSource withNodePort(int port) {
    return new ClusterSource(
        decisions.withService(PostgresServiceType.NODE_PORT).withNodePort(port));
  }

  /**
   * With names and passwords of the users from a Secret of the source's namespace, with the keys of
   * {@link Role}. Without this call the operator's own Secret, named like the cluster, has them
   * under the same keys. On a running cluster passwords may change, but users with other names have
   * to be made first: {@link SourceSetup#roleSql}.
   *
   * @param name name of the Secret
   * @return the same source with this Secret
   * @throws IllegalArgumentException for a blank name, and for that of the cluster
   */
  public ClusterSource withSecret(String name) {
    return new ClusterSource(decisions.withSecret(name));
  }

  /**
   * {@return the sections that the source's SGCluster needs, and no others: merge them into its
   * manifest (or use {@link #patchCommand}); it is not complete by itself}
   */
  public SGCluster fragment() {
    SGClusterSpecBuilder spec =
        new SGClusterSpecBuilder()
            .withPostgresServices(new PostgresServicesBuilder().withPrimary(service()).build());
    decisions.secret().ifPresent(secret -> spec.withConfigurations(credentials(secret)));
    return new SGClusterBuilder()
        .withNewMetadata()
        .withNamespace(decisions.namespace())
        .withName(decisions.cluster())
        .endMetadata()
        .withSpec(spec.build())
        .build();
  }

  private PostgresService service() {
    PostgresServiceBuilder service =
        new PostgresServiceBuilder().withEnabled(true).withType(decisions.service());
    decisions
        .nodePort()
        .ifPresent(
            port ->
                service.withNodePorts(
                    new PostgresNodePortsBuilder().withReplicationport(port).build()));
    return service.build();
  }

  private static Configurations credentials(String secret) {
    return new ConfigurationsBuilder()
        .withCredentials(
            new CredentialsBuilder()
                .withUsers(
                    new UsersCredentialsBuilder()
                        .withSuperuser(user(secret, Role.SUPERUSER))
                        .withReplication(user(secret, Role.REPLICATION))
                        .withAuthenticator(user(secret, Role.AUTHENTICATOR))
                        .build())
                .build())
        .build();
  }

  private static UserCredentials user(String secret, Role role) {
    return new UserCredentials(
        new SecretKeySelector(secret, role.usernameKey(), null),
        new SecretKeySelector(secret, role.passwordKey(), null),
        null);
  }

  /** {@return a shell line that puts the {@link #fragment} into the running SGCluster} */
  public String patchCommand() {
    return ClusterSteps.patch(decisions, fragment());
  }

  /** {@return what to do with the source's SGCluster and SGPostgresConfig, and how to test it} */
  public String toText() {
    return ClusterSteps.of(decisions, fragment());
  }

  @Override
  public String toString() {
    return "ClusterSource("
        + decisions.namespace()
        + "/"
        + decisions.cluster()
        + ", "
        + decisions.service()
        + ")";
  }
}
