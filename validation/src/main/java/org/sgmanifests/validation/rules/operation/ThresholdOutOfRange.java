package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A share of imbalance for resharding that is no ratio. */
public final class ThresholdOutOfRange implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field threshold : bundle.all("SGShardedDbOps", "spec.resharding.citus.threshold")) {
      double value = threshold.value().asDouble();
      if (threshold.value().isNumber() && (value < 0 || value > 1)) {
        findings.add(
            threshold,
            Words.quote(threshold.value()) + " is no ratio from 0.0 to 1.0.",
            "use a ratio, such as 0.1 for 10 percent.");
      }
    }
  }
}
