package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A restore from a backup that is not complete, or of another major version or number of shards.
 */
public final class UnfitBackupForRestore implements Rule {
  private static final Map<String, String> BACKUPS =
      Map.of("SGCluster", "SGBackup", "SGShardedCluster", "SGShardedBackup");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    BACKUPS.forEach(
        (kind, backups) -> {
          for (Field name : bundle.all(kind, "spec.initialData.restore.fromBackup.name")) {
            if (!bundle.isNew(name.manifest())) {
              continue; // it was restored, and has gone its own way since
            }
            bundle
                .find(backups, name.manifest(), name.value().asText())
                .ifPresent(
                    backup -> {
                      completed(name, backup, findings);
                      major(bundle, name, backup, findings);
                      shards(name, backup, findings);
                    });
          }
        });
  }

  private static void completed(Field name, Manifest backup, Findings findings) {
    Field status = backup.at("status.process.status");
    if (status.isSet() && !status.is("Completed")) {
      findings.add(
          name,
          backup.kind()
              + " "
              + Words.quote(backup.name())
              + " is "
              + Words.quote(status.value())
              + ", not `Completed`.",
          "name a completed backup, or wait for this one.");
    }
  }

  private static void major(CheckedBundle bundle, Field name, Manifest backup, Findings findings) {
    PostgresVersion mine = ClusterVersion.asked(bundle, name.manifest());
    PostgresVersion theirs = versionOf(bundle, backup);
    if (mine != null && theirs != null && mine.major() != theirs.major()) {
      findings.add(
          name,
          backup.kind()
              + " "
              + Words.quote(backup.name())
              + " is of PostgreSQL "
              + theirs.major()
              + ", the cluster has "
              + mine.major()
              + ".",
          "use version "
              + theirs.major()
              + " for the cluster and upgrade it later, or another backup.");
    }
  }

  /** What the backup was made of: its status tells, or else the cluster that it is of. */
  private static @Nullable PostgresVersion versionOf(CheckedBundle bundle, Manifest backup) {
    Field recorded = backup.at("status.backupInformation.postgresVersion");
    String text = recorded.value().asText();
    if (recorded.isSet()) {
      return text.matches("\\d{5,6}")
          ? new PostgresVersion(Integer.parseInt(text) / 10000, -1)
          : PostgresVersion.parse(text);
    }
    boolean sharded = backup.kind().equals("SGShardedBackup");
    Field cluster = backup.at(sharded ? "spec.sgShardedCluster" : "spec.sgCluster");
    return bundle
        .find(sharded ? "SGShardedCluster" : "SGCluster", backup, cluster.value().asText())
        .map(made -> ClusterVersion.running(bundle, made))
        .orElse(null);
  }

  /** What is not complete has no parts, or not all: that is a finding of its own. */
  private static void shards(Field name, Manifest backup, Findings findings) {
    int parts = backup.at("status.sgBackups").items().size();
    BigDecimal shards = name.manifest().at("spec.shards.clusters").wholeNumber();
    if (backup.at("status.process.status").is("Completed")
        && backup.kind().equals("SGShardedBackup")
        && shards != null
        && shards.signum() >= 0
        && shards.longValue() + 1 != parts) {
      findings.add(
          name,
          "SGShardedBackup "
              + Words.quote(backup.name())
              + " has "
              + Words.count(parts, "backup")
              + ", and the cluster has "
              + Words.count(shards.longValue(), "shard")
              + " and a coordinator.",
          parts > 1
              ? "use " + (parts - 1) + " for `spec.shards.clusters`, or another backup."
              : "name another backup.");
    }
  }
}
