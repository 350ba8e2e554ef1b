package org.sgmanifests.validation.rules.replication;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A standby that puts its backups where its source has those of its own. */
public final class BackupPathOfSource implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      ReplicationSource.find(bundle, sgCluster)
          .ifPresent(source -> compare(sgCluster.manifest(), source, findings));
    }
  }

  /** Without a path the operator makes one up for each cluster. */
  private static void compare(Manifest standby, Manifest source, Findings findings) {
    for (Field mine : used(standby)) {
      for (Field theirs : used(source)) {
        if (same(mine.get("sgObjectStorage"), theirs.get("sgObjectStorage"))
            && same(mine.get("path"), theirs.get("path"))) {
          findings.add(
              mine.get("path"),
              "Both this cluster and its source "
                  + Words.quote(source.name())
                  + " keep their backups under "
                  + Words.quote(mine.get("path").value())
                  + ".",
              "give this cluster a path of its own, or leave `path` to the operator.");
        }
      }
    }
  }

  /** The operator looks at the first entry only. */
  private static List<Field> used(Manifest cluster) {
    return cluster.at("spec.configurations.backups").items().stream().limit(1).toList();
  }

  private static boolean same(Field mine, Field theirs) {
    return mine.text() != null && mine.text().equals(theirs.text());
  }
}
