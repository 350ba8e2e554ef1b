package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Map;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A PostgreSQL version with a bug that damages data. */
public final class HarmfulPostgresVersion implements Rule {
  private static final String OF_CLUSTER = "spec.postgres.version";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<String, String> harmful = PostgresVersions.of(bundle.release()).harmful();
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field version : bundle.all(kind, OF_CLUSTER)) {
        if (!runs(bundle, version)) {
          check(version, harmful, findings);
        }
      }
    }
    for (String path : UpgradeTarget.ALL) {
      for (Field target : bundle.all("SGDbOps", path)) {
        if (!UpgradeTarget.isMade(bundle, target) && !UpgradeTarget.isOfNone(target, findings)) {
          check(target, harmful, findings);
        }
      }
    }
  }

  private static void check(Field version, Map<String, String> harmful, Findings findings) {
    String text = version.value().asText();
    String harm = harmful.get(text);
    if (version.text() != null && harm != null) {
      String major = text.substring(0, text.indexOf('.'));
      findings.add(
          version,
          "PostgreSQL " + Words.quote(version.value()) + " " + harm + ".",
          "use a later minor version, or `\"" + major + "\"` for the newest one.");
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
