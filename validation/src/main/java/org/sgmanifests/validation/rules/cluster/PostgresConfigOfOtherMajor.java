package org.sgmanifests.validation.rules.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An SGPostgresConfig made for another major version of PostgreSQL than the cluster has. */
public final class PostgresConfigOfOtherMajor implements Rule {
  private static final List<String> PLACES =
      List.of("spec.", "spec.coordinator.", "spec.shards.", "spec.shards.overrides[].");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Manifest cluster : bundle.of(kind)) {
        if (findings.has(cluster.at("spec.postgres.version"))) {
          continue;
        }
        PostgresVersion version = ClusterVersion.of(bundle, cluster);
        for (List<Field> names : byName(cluster)) {
          compare(bundle, names, version, "the cluster has", findings);
        }
      }
    }
    usedWithoutMajor(bundle, findings);
    PostgresVersion logs =
        PostgresVersions.majorOfLogServers(bundle.release())
            .map(PostgresVersion::parse)
            .orElse(null);
    for (Field name : bundle.all("SGDistributedLogs", "spec.configurations.sgPostgresConfig")) {
      compare(bundle, List.of(name), logs, "the log server has", findings);
    }
    for (Field name : bundle.all("SGDbOps", "spec.majorVersionUpgrade.sgPostgresConfig")) {
      Field target = name.manifest().at("spec.majorVersionUpgrade.postgresVersion");
      if (!findings.has(target)) {
        PostgresVersion version = PostgresVersion.parse(target.value().asText());
        compare(bundle, List.of(name), version, "the upgrade goes to", findings);
      }
    }
  }

  /** Where a cluster names a config; that several parts name the same one is one mistake. */
  private static Collection<List<Field>> byName(Manifest cluster) {
    Map<String, List<Field>> names = new LinkedHashMap<>();
    for (String place : PLACES) {
      for (Field name : cluster.root().all(place + "configurations.sgPostgresConfig")) {
        names.computeIfAbsent(name.value().asText(), n -> new ArrayList<>(1)).add(name);
      }
    }
    return names.values();
  }

  /** A version that no cluster can have: one finding for all clusters that use the config. */
  private static void usedWithoutMajor(CheckedBundle bundle, Findings findings) {
    PostgresVersions known = PostgresVersions.of(bundle.release());
    Set<Integer> reported = new HashSet<>();
    for (Reference reference : bundle.references()) {
      if (!reference.kind().equals("SGPostgresConfig")) {
        continue;
      }
      Manifest user = reference.nameField().manifest();
      Optional<Field> version =
          bundle
              .find("SGPostgresConfig", user, reference.name())
              .map(config -> config.at("spec.postgresVersion"));
      String made = version.map(Field::text).orElse("");
      if (version.isPresent()
          && known.accepts(made)
          && !known.majors().contains(made)
          && reported.add(version.get().manifest().index())) {
        findings.add(
            version.get(),
            user
                + " compares this with its major version as text, and "
                + Words.quote(made)
                + " is no major version that StackGres has.",
            "use " + Words.oneOf(known.majors()) + ".");
      }
    }
  }

  /** As texts: the operator takes 16, but neither 16.1 nor 016; that is another rule's finding. */
  private static void compare(
      CheckedBundle bundle,
      List<Field> names,
      @Nullable PostgresVersion version,
      String whose,
      Findings findings) {
    Field name = names.get(0);
    if (version == null || name.text() == null) {
      return;
    }
    List<String> majors = PostgresVersions.of(bundle.release()).majors();
    String major = String.valueOf(version.major());
    if (!majors.contains(major)) {
      return; // the version of the cluster is the mistake
    }
    String made = ConfigMajor.of(bundle, name.manifest(), name.text());
    if (made != null
        && majors.contains(made)
        && !made.equals(major)
        && !isWrong(bundle, name, findings)) {
      findings.add(
          name,
          "SGPostgresConfig "
              + Words.quote(name.text())
              + " is for PostgreSQL "
              + Words.quote(made)
              + ", "
              + whose
              + " major version "
              + Words.quote(major)
              + others(names),
          "name an SGPostgresConfig with `spec.postgresVersion: \"" + major + "\"`.");
    }
  }

  private static boolean isWrong(CheckedBundle bundle, Field name, Findings findings) {
    return bundle
        .find("SGPostgresConfig", name.manifest(), name.value().asText())
        .filter(config -> findings.has(config.at("spec.postgresVersion")))
        .isPresent();
  }

  private static String others(List<Field> names) {
    return names.size() == 1
        ? "."
        : "; " + Words.count(names.size(), "field") + " of this object refer to it.";
  }
}
