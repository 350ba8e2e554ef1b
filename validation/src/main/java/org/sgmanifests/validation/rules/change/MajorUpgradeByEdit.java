package org.sgmanifests.validation.rules.change;

import java.util.stream.Stream;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Manifest;

/** A newer major version of PostgreSQL, just written down: the operator does not apply it. */
public final class MajorUpgradeByEdit implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (VersionChange version : VersionChange.of(change)) {
      if (version.after().major() > version.before().major() && !isUpgraded(change, version)) {
        findings.add(
            version.field(),
            "PostgreSQL "
                + version.before()
                + " runs, and "
                + version.after()
                + " is not applied by changing this field.",
            version.field().manifest().kind().equals("SGCluster")
                ? "keep the version, and make an SGDbOps with `op: majorVersionUpgrade`; it changes"
                    + " the field."
                : "keep the version; no operation upgrades sharded clusters, so move the data to a"
                    + " new one.");
      }
    }
  }

  /** An operation that is there, or that was, does the upgrade. */
  private static boolean isUpgraded(Change change, VersionChange version) {
    Manifest cluster = version.field().manifest();
    return Stream.of(change.before(), change.after())
        .flatMap(bundle -> bundle.of("SGDbOps").stream())
        .filter(operation -> operation.at("spec.op").is("majorVersionUpgrade"))
        .filter(operation -> operation.at("spec.sgCluster").is(cluster.name()))
        .map(operation -> operation.at("spec.majorVersionUpgrade.postgresVersion").text())
        .map(target -> target == null ? null : PostgresVersion.parse(target))
        .anyMatch(target -> target != null && target.major() == version.after().major());
  }
}
