package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Set;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A PostgreSQL version with a bug that damages data. */
public final class HarmfulPostgresVersion implements Rule {
  private static final Set<String> HARMFUL = PostgresVersions.harmful();

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    check(bundle, bundle.fields("SGCluster", "spec.postgres.version"), findings);
    check(bundle, bundle.fields("SGShardedCluster", "spec.postgres.version"), findings);
    check(bundle, bundle.fields("SGDbOps", "spec.majorVersionUpgrade.postgresVersion"), findings);
    check(bundle, bundle.fields("SGDbOps", "spec.minorVersionUpgrade.postgresVersion"), findings);
  }

  private static void check(CheckedBundle bundle, List<Field> versions, Findings findings) {
    for (Field version : versions) {
      if (version.text() != null && HARMFUL.contains(version.text()) && !runs(bundle, version)) {
        String major = version.text().substring(0, version.text().indexOf('.'));
        findings.add(
            version,
            "PostgreSQL "
                + Words.quote(version.value())
                + (major.equals("14") && version.text().length() == 4
                    ? " can corrupt indexes while they are built concurrently."
                    : " can invalidate replication slots wrongly."),
            "use a later minor version, or `\"" + major + "\"` for the newest one.");
      }
    }
  }

  /** An SGCluster that runs the version already is left alone; other kinds are refused even so. */
  private static boolean runs(CheckedBundle bundle, Field version) {
    String asked = version.value().asText();
    return version.manifest().kind().equals("SGCluster")
        && (version.manifest().at("status.postgresVersion").is(asked)
            || bundle
                .deployed(version.manifest())
                .filter(
                    old -> version.in(old).is(asked) || old.at("status.postgresVersion").is(asked))
                .isPresent());
  }
}
