package org.sgmanifests.validation.rules.postgres;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.cluster.ClusterVersion;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An upgrade to a version that is not newer, or of another major than the operation is for. */
public final class WrongUpgradeTarget implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field target : bundle.all("SGDbOps", UpgradeTarget.MAJOR)) {
      Manifest cluster = cluster(bundle, target, "majorVersionUpgrade");
      PostgresVersion now = cluster == null ? null : ClusterVersion.running(bundle, cluster);
      PostgresVersion wanted = PostgresVersion.parse(target.value().asText());
      if (now != null && wanted != null && wanted.major() <= now.major()) {
        findings.add(
            target,
            "The cluster has PostgreSQL "
                + Words.quote(now.toString())
                + " already, and "
                + Words.quote(target.value())
                + " is no newer major version.",
            "use a version of PostgreSQL "
                + (now.major() + 1)
                + " or later, or op `minorVersionUpgrade`.");
      }
    }
    for (Field target : bundle.all("SGDbOps", UpgradeTarget.MINOR)) {
      Manifest cluster = cluster(bundle, target, "minorVersionUpgrade");
      PostgresVersion now = cluster == null ? null : ClusterVersion.asked(bundle, cluster);
      PostgresVersion wanted = PostgresVersion.parse(target.value().asText());
      if (now != null && wanted != null && wanted.major() != now.major()) {
        findings.add(
            target,
            "The cluster asks for PostgreSQL "
                + Words.quote(now.toString())
                + ", and "
                + Words.quote(target.value())
                + " is of another major version.",
            "use a version of PostgreSQL " + now.major() + ", or op `majorVersionUpgrade`.");
      }
    }
  }

  /** {@code null} when it isn't known, or when the operation was judged as it was made. */
  private static @Nullable Manifest cluster(CheckedBundle bundle, Field target, String op) {
    Manifest operation = target.manifest();
    if (!operation.at("spec.op").is(op) || UpgradeTarget.isMade(bundle, target)) {
      return null;
    }
    String name = operation.at("spec.sgCluster").value().asText();
    return bundle.find("SGCluster", operation, name).orElse(null);
  }
}
