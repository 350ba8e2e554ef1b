package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A standby of another flavor or major version than its source, or of an older minor version:
 * physical replication copies files, and the standby has to understand them.
 */
public final class SourceVersionMismatch implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      ReplicationSource.find(bundle, sgCluster)
          .ifPresent(
              source -> {
                version(sgCluster.manifest(), source, findings);
                flavor(sgCluster.manifest(), source, findings);
              });
    }
  }

  private static void version(Manifest standby, Manifest source, Findings findings) {
    PostgresVersion mine = PostgresVersion.of(standby);
    PostgresVersion theirs = PostgresVersion.of(source);
    if (mine == null || theirs == null || mine.isAsGoodAs(theirs)) {
      return;
    }
    findings.add(
        standby.at("spec.postgres.version"),
        "The standby has PostgreSQL "
            + mine
            + ", its source "
            + Words.quote(source.name())
            + " has "
            + theirs
            + ".",
        mine.major() == theirs.major()
            ? "use "
                + theirs
                + " or a later minor version, or upgrade the source after the standby."
            : "use a version of PostgreSQL " + theirs.major() + ".");
  }

  private static void flavor(Manifest standby, Manifest source, Findings findings) {
    String mine = flavorOf(standby);
    String theirs = flavorOf(source);
    if (!mine.equals(theirs)) {
      findings.add(
          standby.at("spec.postgres.flavor"),
          "The flavor is "
              + Words.quote(mine)
              + ", that of the source "
              + Words.quote(source.name())
              + " is "
              + Words.quote(theirs)
              + ".",
          "use flavor " + Words.quote(theirs) + ".");
    }
  }

  /** The operator takes any unknown flavor for vanilla. */
  private static String flavorOf(Manifest cluster) {
    return cluster.at("spec.postgres.flavor").is("babelfish") ? "babelfish" : "vanilla";
  }
}
