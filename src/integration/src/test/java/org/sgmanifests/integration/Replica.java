package org.sgmanifests.integration;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromExternal;
import org.sgmanifests.api.sgcluster.ReplicateFromExternalBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigSpecBuilder;
import org.sgmanifests.builders.credentials.DatabaseUser;
import org.sgmanifests.builders.credentials.ReplicationCredentials;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.link.Link;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;

/** Our manifests of a cascade replica, as they are after they were written and read again. */
final class Replica {
  static final String NAME = "my-db";
  private static final String NAMESPACE = "my-namespace";

  private final Bundle bundle;
  private final SGCluster cluster;

  private Replica(Bundle bundle) {
    this.bundle = bundle;
    this.cluster = bundle.find(SGCluster.class, NAMESPACE, NAME).orElseThrow();
  }

  /**
   * Built, validated, written as YAML, and read.
   *
   * @param parameters settings of PostgreSQL that the author of the manifests chose
   */
  static Replica of(String host, int port, Map<Role, Login> users, Map<String, String> parameters) {
    ReplicationCredentials credentials =
        ReplicationCredentials.forCluster(NAME)
            .namespace(NAMESPACE)
            .secretName("mysecrets-db")
            .superuser(databaseUser(users.get(Role.SUPERUSER)))
            .replication(databaseUser(users.get(Role.REPLICATION)))
            .authenticator(databaseUser(users.get(Role.AUTHENTICATOR)))
            .build();
    ReplicateFrom source =
        new ReplicateFromBuilder()
            .withInstance(
                new ReplicateFromInstanceBuilder()
                    .withExternal(
                        new ReplicateFromExternalBuilder().withHost(host).withPort(port).build())
                    .build())
            .withUsers(credentials.users())
            .build();
    SGPostgresConfig config =
        new SGPostgresConfigBuilder()
            .withMetadata(named("pgconfig"))
            .withSpec(
                new SGPostgresConfigSpecBuilder()
                    .withPostgresVersion(String.valueOf(Programs.MAJOR))
                    .addToPostgresqlConf("max_connections", "100")
                    .addToPostgresqlConf(parameters)
                    .build())
            .build();
    return read(Bundle.of(credentials.secret(), config, cluster(source, config)));
  }

  private static DatabaseUser databaseUser(Login login) {
    return DatabaseUser.of(login.name(), login.password());
  }

  private static SGCluster cluster(ReplicateFrom source, SGPostgresConfig config) {
    return new SGClusterBuilder()
        .withMetadata(named(NAME))
        .withSpec(
            new SGClusterSpecBuilder()
                .withInstances(1)
                .withPostgres(
                    new PostgresBuilder().withVersion(String.valueOf(Programs.MAJOR)).build())
                .withPods(
                    new PodsBuilder()
                        .withPersistentVolume(new PersistentVolumeBuilder().withSize("5Gi").build())
                        .build())
                .withConfigurations(
                    new ConfigurationsBuilder()
                        .withSgPostgresConfig(Link.postgresConfig(config))
                        .build())
                .withReplicateFrom(source)
                .build())
        .build();
  }

  private static Replica read(Bundle bundle) {
    String yaml = ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow());
    return new Replica(
        ManifestReader.create()
            .read("replica.yaml", yaml.getBytes(StandardCharsets.UTF_8))
            .bundle());
  }

  private static ObjectMeta named(String name) {
    return new ObjectMetaBuilder().withNamespace(NAMESPACE).withName(name).build();
  }

  Bundle bundle() {
    return bundle;
  }

  String host() {
    return Objects.requireNonNull(external().host());
  }

  int port() {
    return Objects.requireNonNull(external().port());
  }

  private ReplicateFromExternal external() {
    return cluster.getSpec().replicateFrom().instance().external();
  }

  /** The user of a role, as the keys of the Secret say to which the cluster points. */
  Login user(Role role) {
    var users = cluster.getSpec().replicateFrom().users();
    ReplicateFromUser user =
        switch (role) {
          case SUPERUSER -> users.superuser();
          case REPLICATION -> users.replication();
          case AUTHENTICATOR -> users.authenticator();
        };
    return new Login(value(user.username()), value(user.password()));
  }

  private String value(SecretKeySelector selector) {
    Secret secret = bundle.find(Secret.class, NAMESPACE, selector.name()).orElseThrow();
    return Objects.requireNonNull(secret.getStringData().get(selector.key()));
  }

  /** The settings of the SGPostgresConfig that the cluster refers to. */
  Map<String, String> parameters() {
    String name = cluster.getSpec().configurations().sgPostgresConfig();
    HasMetadata config = bundle.find(SGPostgresConfig.class, NAMESPACE, name).orElseThrow();
    return ((SGPostgresConfig) config).getSpec().postgresqlConf();
  }
}
