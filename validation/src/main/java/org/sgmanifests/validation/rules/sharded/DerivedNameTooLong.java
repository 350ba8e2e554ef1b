package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Manifest;

/** A sharded cluster with a name that is too long for the clusters of so many shards. */
public final class DerivedNameTooLong implements Rule {
  /** What the name of an SGCluster may have. */
  private static final int LONGEST = 44;

  /** What the webhook takes; a longer name is another rule's finding. */
  private static final int LONGEST_OF_SHARDED = 37;

  /** A larger number has so many digits that a text of it would fill the memory. */
  private static final BigDecimal MOST_SHARDS = BigDecimal.valueOf(Integer.MAX_VALUE);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest sharded : bundle.of("SGShardedCluster")) {
      BigDecimal clusters = sharded.at("spec.shards.clusters").wholeNumber();
      if (clusters != null
          && clusters.signum() > 0
          && clusters.compareTo(MOST_SHARDS) <= 0
          && sharded.name().length() <= LONGEST_OF_SHARDED) {
        String suffix = "-shard" + clusters.subtract(BigDecimal.ONE).intValueExact();
        int most = LONGEST - suffix.length();
        if (sharded.name().length() > most) {
          findings.add(
              sharded.at("metadata.name"),
              "The cluster of the last shard would be called "
                  + Words.quote(sharded.name() + suffix)
                  + ", and the name of an SGCluster has at most "
                  + LONGEST
                  + " characters.",
              "use a name of at most " + most + " characters.");
        }
      }
    }
  }
}
