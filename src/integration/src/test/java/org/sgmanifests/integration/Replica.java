package org.sgmanifests.integration;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgcluster.ReplicateFromExternal;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigSpecBuilder;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;
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
   * @param passwords folder with a file for the password of each role
   */
  static Replica of(ReplicaPlan plan, Path passwords) {
    SourceUsers users = Stage.names(plan.users());
    String version = String.valueOf(Programs.MAJOR);
    SGPostgresConfig config =
        new SGPostgresConfigBuilder()
            .withMetadata(
                new ObjectMetaBuilder().withNamespace(NAMESPACE).withName("pgconfig").build())
            .withSpec(
                new SGPostgresConfigSpecBuilder()
                    .withPostgresVersion(version)
                    .withPostgresqlConf(plan.parameters())
                    .build())
            .build();
    CascadeReplica replica =
        CascadeReplica.builder()
            .name(NAME)
            .namespace(NAMESPACE)
            .postgresVersion(version)
            .instances(plan.instances())
            .storageSize(plan.volume())
            .source(
                ReplicaSource.external(
                    plan.host(),
                    plan.port(),
                    SourceCredentials.of(users, SecretSource.files("my-db-source", passwords))))
            .postgresConfig(Part.of(config))
            .build();
    Bundle bundle = replica.bundleWithSecretValues();
    String yaml = ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow());
    return new Replica(
        ManifestReader.create()
            .read("replica.yaml", yaml.getBytes(StandardCharsets.UTF_8))
            .bundle());
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

  /** The user of a role, from the keys of the Secret that the cluster points to. */
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
    return bundle
        .find(SGPostgresConfig.class, NAMESPACE, name)
        .orElseThrow()
        .getSpec()
        .postgresqlConf();
  }
}
