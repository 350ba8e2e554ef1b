package org.sgmanifests.validation.rules.operation;

import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A backup of a cluster that has no place for backups. */
public final class BackupWithoutStorage implements Rule {
  private static final Map<String, List<String>> CLUSTERS =
      Map.of(
          "SGBackup", List.of("SGCluster", "spec.sgCluster"),
          "SGShardedBackup", List.of("SGShardedCluster", "spec.sgShardedCluster"));
  private static final String BACKUPS = "spec.configurations.backups";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    CLUSTERS.forEach(
        (kind, cluster) -> {
          for (Field name : bundle.fields(kind, cluster.get(1))) {
            if (isFinished(name.manifest())) {
              continue;
            }
            bundle
                .find(cluster.get(0), name.manifest(), name.value().asText())
                .filter(owner -> !owner.at("spec.type").is("shardingsphere"))
                .filter(owner -> owner.root().all(BACKUPS + "[]").isEmpty())
                .filter(owner -> !bundle.isExplained(owner.at(BACKUPS)))
                .ifPresent(owner -> report(name, owner, findings));
          }
        });
  }

  /** What is stored needs nothing of the cluster any more, which may even be gone. */
  private static boolean isFinished(Manifest backup) {
    Field status = backup.at("status.process.status");
    return status.is("Completed") || status.is("Failed");
  }

  private static void report(Field name, Manifest cluster, Findings findings) {
    findings.add(
        name,
        cluster.kind() + " " + Words.quote(cluster.name()) + " has no object storage for backups.",
        "add `spec.configurations.backups` with an SGObjectStorage to the cluster.");
  }
}
