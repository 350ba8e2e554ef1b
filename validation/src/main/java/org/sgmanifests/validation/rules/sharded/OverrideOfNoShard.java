package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** An override for a shard that the cluster does not have. */
public final class OverrideOfNoShard implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field index : bundle.all("SGShardedCluster", "spec.shards.overrides[].index")) {
      BigDecimal shards = index.manifest().at("spec.shards.clusters").wholeNumber();
      BigDecimal number = index.wholeNumber();
      if (shards == null || shards.signum() < 0) {
        continue; // that is the finding
      }
      if (number != null && number.compareTo(shards) >= 0) {
        findings.add(
            index,
            "There is no shard "
                + number.toPlainString()
                + ": the cluster has "
                + shards.toPlainString()
                + ", counted from 0.",
            "use an index below " + shards.toPlainString() + ", or remove the override.");
      }
    }
  }
}
