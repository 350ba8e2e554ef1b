package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.finding.Severity;
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

  private static final List<String> MAJORS = PostgresVersions.of(PostgresFlavor.VANILLA).majors();

  /** StackGres 1.18 runs all log servers with this version. */
  private static final PostgresVersion LOG_SERVER = new PostgresVersion(17, -1);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (String place : PLACES) {
        for (Field name : bundle.all(kind, place + "configurations.sgPostgresConfig")) {
          compare(bundle, name, PostgresVersion.of(name.manifest()), "the cluster has", findings);
        }
      }
    }
    for (Field name : bundle.fields("SGDistributedLogs", "spec.configurations.sgPostgresConfig")) {
      compare(bundle, name, LOG_SERVER, "the log server has", findings);
    }
    for (Field name : bundle.fields("SGDbOps", "spec.majorVersionUpgrade.sgPostgresConfig")) {
      String target =
          name.manifest().at("spec.majorVersionUpgrade.postgresVersion").value().asText();
      compare(bundle, name, PostgresVersion.parse(target), "the upgrade goes to", findings);
    }
  }

  /** As texts: the operator takes 16, but neither 16.1 nor 016; that is another rule's finding. */
  private static void compare(
      CheckedBundle bundle,
      Field name,
      @Nullable PostgresVersion version,
      String whose,
      Findings findings) {
    if (version == null || name.text() == null) {
      return;
    }
    String major = String.valueOf(version.major());
    for (Manifest config :
        bundle.find("SGPostgresConfig", name.manifest(), name.text()).stream().toList()) {
      String made = config.at("spec.postgresVersion").text();
      if (made != null && MAJORS.contains(made) && !made.equals(major)) {
        findings.add(
            name,
            "SGPostgresConfig "
                + Words.quote(config.name())
                + " is for PostgreSQL "
                + Words.quote(made)
                + ", "
                + whose
                + " major version "
                + Words.quote(major)
                + ".",
            "name an SGPostgresConfig with `spec.postgresVersion: \"" + major + "\"`.");
      }
    }
  }
}
