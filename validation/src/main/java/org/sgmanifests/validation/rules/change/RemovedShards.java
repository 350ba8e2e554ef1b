package org.sgmanifests.validation.rules.change;

import java.math.BigDecimal;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;

/** Fewer shards than before, without a word about their data. */
public final class RemovedShards implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (FieldChange clusters : change.changed("SGShardedCluster", "spec.shards.clusters")) {
      BigDecimal before = clusters.before().wholeNumber();
      BigDecimal after = clusters.after().wholeNumber();
      if (before != null && after != null && after.compareTo(before) < 0) {
        findings.add(
            clusters.after(),
            "There were "
                + Words.count(before.longValue(), "shard")
                + ", and the SGClusters from "
                + Words.quote(clusters.after().manifest().name() + "-shard" + after.toBigInteger())
                + " on are no longer part of this one, with the data in them.",
            "move the data to the other shards first, or use "
                + Words.quote(before.toBigInteger().toString())
                + ".");
      }
    }
  }
}
