package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A second entry of backups, which has no effect. */
public final class UnusedBackupEntry implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field backups : bundle.all(kind, "spec.configurations.backups")) {
        backups.items().stream()
            .skip(1)
            .forEach(
                unused ->
                    findings.add(
                        unused,
                        "Only the first entry of `backups` has an effect.",
                        "remove it, or put it first."));
      }
    }
  }
}
