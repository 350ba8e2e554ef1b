package org.sgmanifests.validation.rules.replication;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.cluster.ClusterVersion;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A standby of another flavor or major version than its source, or of an older minor version:
 * physical replication copies files, and the standby has to understand them.
 */
public final class SourceVersionMismatch implements Rule {
  private static final String VERSION = "spec.postgres.version";
  private static final String FLAVOR = "spec.postgres.flavor";

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
                version(bundle, sgCluster.manifest(), source, findings);
                flavor(sgCluster.manifest(), source, findings);
              });
    }
  }

  private static void version(
      CheckedBundle bundle, Manifest standby, Manifest source, Findings findings) {
    PostgresVersion mine = versionOf(bundle, standby);
    PostgresVersion theirs = versionOf(bundle, source);
    boolean isWrongItself = findings.has(source.at(VERSION));
    if (mine == null || theirs == null || mine.isAsGoodAs(theirs) || isWrongItself) {
      return;
    }
    findings.add(
        standby.at(VERSION),
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

  /** What {@code latest} meant when a cluster was made is not known; both may well be the same. */
  private static @Nullable PostgresVersion versionOf(CheckedBundle bundle, Manifest cluster) {
    return cluster.at(VERSION).is(PostgresVersions.LATEST)
        ? null
        : ClusterVersion.asked(bundle, cluster);
  }

  private static void flavor(Manifest standby, Manifest source, Findings findings) {
    String mine = flavorOf(standby);
    String theirs = flavorOf(source);
    if (!mine.equals(theirs) && !findings.has(source.at(FLAVOR))) {
      findings.add(
          standby.at(FLAVOR),
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
    return cluster.at(FLAVOR).is("babelfish") ? "babelfish" : "vanilla";
  }
}
