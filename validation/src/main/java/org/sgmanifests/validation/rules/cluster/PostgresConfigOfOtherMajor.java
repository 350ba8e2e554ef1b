package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
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

  /** StackGres 1.18 runs all log servers with this version; that of older ones is not known. */
  private static final PostgresVersion LOG_SERVER = new PostgresVersion(17, -1);

  private static final StackGresVersion LOG_SERVER_SINCE = StackGresVersion.of("1.18");

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
      PostgresVersion version = bundle.release().has(LOG_SERVER_SINCE) ? LOG_SERVER : null;
      compare(bundle, name, version, "the log server has", findings);
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
      String made = config.at("spec.postgresVersion").value().asText();
      if (made.matches("[1-9]\\d*") && !made.equals(major)) {
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
