package org.sgmanifests.validation.rules.sharded;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * Tolerations or a node selector for backups, as the schema wants them. It wants a node affinity by
 * mistake, which the operator cannot read in their place. What does not fit the schema is refused.
 */
public final class UnreadableBackupScheduling implements Rule {
  private static final List<String> PARTS =
      List.of("spec.coordinator", "spec.shards", "spec.shards.overrides[]");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String part : PARTS) {
      for (String name : List.of("nodeSelector", "tolerations")) {
        String path = part + ".pods.scheduling.backup." + name;
        for (Field field : bundle.all("SGShardedCluster", path)) {
          if (!field.fields().isEmpty() && !findings.hasWithin(field)) {
            findings.add(
                field,
                "The schema wants a node affinity in "
                    + Words.quote(name)
                    + ", which the operator cannot read there.",
                "use `nodeAffinity` beside it, and remove the field.");
          }
        }
      }
    }
  }
}
