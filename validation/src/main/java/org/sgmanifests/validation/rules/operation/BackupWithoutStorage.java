package org.sgmanifests.validation.rules.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          for (Field name : bundle.all(kind, cluster.get(1))) {
            if (isFinished(name.manifest())) {
              continue;
            }
            keeper(bundle, cluster.get(0), name)
                .filter(owner -> owner.root().all(BACKUPS + "[]").isEmpty())
                .filter(owner -> !bundle.isExplained(owner.at(BACKUPS)))
                .ifPresent(owner -> report(cluster.get(0), name, owner, findings));
          }
        });
  }

  /** The object that says where backups of the cluster go: itself, or what it is generated for. */
  private static Optional<Manifest> keeper(CheckedBundle bundle, String kind, Field name) {
    Manifest backup = name.manifest();
    String cluster = name.value().asText();
    Optional<Manifest> named = bundle.find(kind, backup, cluster);
    return kind.equals("SGCluster")
        ? named.or(() -> bundle.ownerOfCluster(backup, cluster))
        : named.filter(owner -> !owner.at("spec.type").is("shardingsphere"));
  }

  /** What is stored needs nothing of the cluster any more, which may even be gone. */
  private static boolean isFinished(Manifest backup) {
    Field status = backup.at("status.process.status");
    return status.is("Completed") || status.is("Failed");
  }

  private static void report(String kind, Field name, Manifest keeper, Findings findings) {
    String cluster = name.value().asText();
    String of =
        keeper.kind().equals(kind)
            ? "the cluster"
            : keeper.kind() + " " + Words.quote(keeper.name());
    findings.add(
        name,
        kind + " " + Words.quote(cluster) + " has no object storage for backups.",
        keeper.kind().equals("SGDistributedLogs")
            ? "remove the backup; " + of + " cannot have one."
            : "add `spec.configurations.backups` with an SGObjectStorage to " + of + ".");
  }
}
