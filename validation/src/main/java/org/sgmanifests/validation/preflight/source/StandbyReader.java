package org.sgmanifests.validation.preflight.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.replica.ReplicaMember;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.rules.cluster.VolumeSize;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Reads the standby clusters with an external source out of a bundle. */
public final class StandbyReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CONF = "postgresql.conf";

  /** What the operator adds by the type of sharding. */
  private static final Map<String, List<String>> OF_SHARDING =
      Map.of(
          "citus", List.of("citus", "citus_columnar"),
          "ddp", List.of("dblink", "postgres_fdw"),
          "shardingsphere", List.of("dblink", "postgres_fdw"));

  private final CheckedBundle bundle;

  private StandbyReader(CheckedBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * {@return all of them, in the order of the bundle; those without host or port are left out}
   *
   * @param bundle the bundle
   */
  public static List<Standby> read(Bundle bundle) {
    List<Manifest> manifests = new ArrayList<>();
    for (HasMetadata object : bundle.objects()) {
      ObjectNode tree = object instanceof RawManifest raw ? raw.tree() : MAPPER.valueToTree(object);
      manifests.add(Manifest.of(manifests.size(), object, tree));
    }
    CheckedBundle checked =
        new CheckedBundle(manifests, bundle.existing(), StackGresVersion.LATEST);
    StandbyReader reader = new StandbyReader(checked);
    return Stream.of("SGCluster", "SGShardedCluster")
        .flatMap(kind -> checked.of(kind).stream())
        .flatMap(cluster -> ReplicaMember.of(cluster).stream())
        .flatMap(member -> reader.read(member).stream())
        .toList();
  }

  private Optional<Standby> read(ReplicaMember member) {
    Manifest cluster = member.manifest();
    String host = member.host().text();
    BigDecimal port = member.port().wholeNumber();
    if (host == null || port == null) {
      return Optional.empty();
    }
    String version = Objects.requireNonNullElse(cluster.at("spec.postgres.version").text(), "");
    Optional<Manifest> config = config(member);
    Map<SourceRole, String> users = new HashMap<>();
    Map<SourceRole, SourceCredentials> logins = new HashMap<>();
    for (SourceRole role : SourceRole.values()) {
      Field user = cluster.at("spec.replicateFrom.users." + role);
      Optional<String> name = SecretValues.of(bundle, user.get("username"));
      Optional<String> password = SecretValues.of(bundle, user.get("password"));
      name.ifPresent(text -> users.put(role, text));
      if (name.isPresent() && password.isPresent()) {
        logins.put(role, new SourceCredentials(name.get(), password.get()));
      }
    }
    return Optional.of(
        new Standby(
            member.namespace(),
            member.name(),
            host,
            port.intValue(),
            version,
            major(cluster, version),
            extensions(cluster),
            parameters(member, config),
            config.isPresent() ? Optional.empty() : Optional.ofNullable(configName(member)),
            Optional.ofNullable(VolumeSize.mebibytes(member.at("pods.persistentVolume.size")))
                .map(size -> size.multiply(BigDecimal.valueOf(1L << 20))),
            cluster.at("spec.replicateFrom.storage").isSet(),
            users,
            logins));
  }

  private static Optional<Integer> major(Manifest cluster, String version) {
    PostgresFlavor flavor =
        PostgresFlavor.of(cluster.at("spec.postgres.flavor").value().asText("vanilla"));
    String exact = PostgresVersions.of(flavor).resolve(version).orElse(version);
    return Optional.ofNullable(PostgresVersion.parse(exact)).map(PostgresVersion::major);
  }

  private static Map<String, String> extensions(Manifest cluster) {
    Map<String, String> extensions = new HashMap<>();
    String sharding = cluster.at("spec.type").value().asText();
    OF_SHARDING.getOrDefault(sharding, List.of()).forEach(name -> extensions.put(name, ""));
    for (Field extension : cluster.at("spec.postgres.extensions").items()) {
      String name = extension.get("name").text();
      if (name != null) {
        extensions.put(name, Objects.requireNonNullElse(extension.get("version").text(), ""));
      }
    }
    return extensions;
  }

  private static @Nullable String configName(ReplicaMember member) {
    return member.at("configurations.sgPostgresConfig").text();
  }

  private Optional<Manifest> config(ReplicaMember member) {
    return Optional.ofNullable(configName(member))
        .flatMap(name -> bundle.find("SGPostgresConfig", member.manifest(), name));
  }

  /** What stands in the cluster wins over the SGPostgresConfig. */
  private static Map<String, String> parameters(ReplicaMember member, Optional<Manifest> config) {
    Map<String, String> parameters = new HashMap<>();
    config.ifPresent(one -> add(one.at("spec").get(CONF), parameters));
    add(member.at("configurations.postgres").get(CONF), parameters);
    return parameters;
  }

  private static void add(Field section, Map<String, String> parameters) {
    for (Field parameter : section.fields()) {
      parameters.put(
          Objects.requireNonNull(parameter.path().name()).toLowerCase(Locale.ROOT),
          parameter.value().asText());
    }
  }
}
