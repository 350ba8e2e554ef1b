package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.postgres.PostgresParameters;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.CheckedBundle.Derived;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A section {@code postgresql.conf}.
 *
 * @param major of the PostgreSQL that it is for; -1 when that is not known
 */
record PostgresSettings(Field section, int major) {
  /** Where a cluster has configurations. */
  static final List<String> PLACES =
      List.of("spec", "spec.coordinator", "spec.shards", "spec.shards.overrides[]");

  private static final Derived<List<PostgresSettings>> OF_CONFIGS = PostgresSettings::inConfigs;
  private static final Derived<List<PostgresSettings>> OF_CLUSTERS = PostgresSettings::inClusters;

  /** Those of the objects SGPostgresConfig. */
  static List<PostgresSettings> ofConfigs(CheckedBundle bundle) {
    return bundle.once(OF_CONFIGS);
  }

  /** Those that stand inside of clusters. */
  static List<PostgresSettings> ofClusters(CheckedBundle bundle) {
    return bundle.once(OF_CLUSTERS);
  }

  private static List<PostgresSettings> inConfigs(CheckedBundle bundle) {
    return bundle.of("SGPostgresConfig").stream()
        .map(
            config ->
                new PostgresSettings(
                    config.at("spec").get("postgresql.conf"),
                    major(config.at("spec.postgresVersion").text())))
        .toList();
  }

  private static List<PostgresSettings> inClusters(CheckedBundle bundle) {
    List<PostgresSettings> settings = new ArrayList<>();
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (String place : PLACES) {
        for (Field postgres : bundle.all(kind, place + ".configurations.postgres")) {
          settings.add(
              new PostgresSettings(postgres.get("postgresql.conf"), majorOf(postgres.manifest())));
        }
      }
    }
    return List.copyOf(settings);
  }

  private static int majorOf(Manifest cluster) {
    String version = cluster.at("spec.postgres.version").value().asText();
    String flavor = cluster.at("spec.postgres.flavor").value().asText();
    return major(PostgresVersions.of(PostgresFlavor.of(flavor)).resolve(version).orElse(version));
  }

  private static int major(@Nullable String version) {
    PostgresVersion parsed = version == null ? null : PostgresVersion.parse(version);
    return parsed == null ? -1 : parsed.major();
  }

  /** What PostgreSQL has; empty when the version is not known. */
  Optional<PostgresParameters> known() {
    return PostgresParameters.of(major);
  }

  /** The parameters that PostgreSQL does not have and that are no extension's or one's own. */
  List<Field> unknown() {
    return known()
        .map(
            known ->
                section.fields().stream()
                    .filter(parameter -> known.find(name(parameter)).isEmpty())
                    .filter(parameter -> !PostgresParameters.isCustom(name(parameter)))
                    .toList())
        .orElse(List.of());
  }

  /** The name of a parameter of such a section. */
  static String name(Field parameter) {
    return Objects.requireNonNull(parameter.path().name());
  }

  /** Whether StackGres sets a parameter itself. */
  static boolean isOwned(Field parameter) {
    return OwnedParameters.POSTGRES.contains(name(parameter).toLowerCase(Locale.ROOT));
  }

  /** What to do about a parameter that PostgreSQL does not have. */
  String advice(String name, PostgresParameters known) {
    SortedSet<Integer> majors = PostgresParameters.majorsWith(name);
    if (majors.isEmpty()) {
      return Nearest.to(name, known.names())
          .map(meant -> "use " + Words.quote(meant) + ", or remove it.")
          .orElse("remove it.");
    }
    return majors.first() > major
        ? "remove it; it came with PostgreSQL " + majors.first() + "."
        : "remove it; PostgreSQL " + majors.last() + " was the last version that had it.";
  }
}
