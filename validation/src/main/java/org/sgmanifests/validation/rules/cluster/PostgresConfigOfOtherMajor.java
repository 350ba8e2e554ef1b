package org.sgmanifests.validation.rules.cluster;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An SGPostgresConfig made for another major version of PostgreSQL than the cluster has. */
public final class PostgresConfigOfOtherMajor implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field name : bundle.fields("SGCluster", "spec.configurations.sgPostgresConfig")) {
      PostgresVersion version = PostgresVersion.of(name.manifest());
      if (version != null && name.text() != null) {
        bundle
            .find("SGPostgresConfig", name.manifest(), name.text())
            .ifPresent(config -> compare(name, config, version.major(), findings));
      }
    }
  }

  /** As texts: the operator takes 16, but neither 16.1 nor 016. */
  private static void compare(Field name, Manifest config, int major, Findings findings) {
    String made = config.at("spec.postgresVersion").text();
    if (made != null && !made.equals(String.valueOf(major))) {
      findings.add(
          name,
          "SGPostgresConfig "
              + Words.quote(config.name())
              + " is for PostgreSQL "
              + Words.quote(made)
              + ", the cluster has major version "
              + Words.quote(String.valueOf(major))
              + ".",
          "name an SGPostgresConfig with `spec.postgresVersion: \"" + major + "\"`.");
    }
  }
}
