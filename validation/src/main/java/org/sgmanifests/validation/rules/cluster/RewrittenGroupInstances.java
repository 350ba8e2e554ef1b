package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A size of a replication group that autoscaling replaces. */
public final class RewrittenGroupInstances implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field least : bundle.fields("SGCluster", "spec.autoscaling.minInstances")) {
      BigDecimal all = least.manifest().at("spec.instances").wholeNumber();
      BigDecimal fewest = least.wholeNumber();
      if (all != null && fewest != null && fewest.signum() > 0) {
        for (Field group : least.manifest().at("spec.replication.groups").items()) {
          check(group, all, fewest, findings);
        }
      }
    }
  }

  private static void check(Field group, BigDecimal all, BigDecimal fewest, Findings findings) {
    BigDecimal minimum = group.get("minInstances").wholeNumber();
    BigDecimal written = group.get("instances").wholeNumber();
    if (minimum == null || written == null) {
      return;
    }
    BigDecimal becomes = minimum.multiply(all).divideToIntegralValue(fewest);
    if (becomes.compareTo(written) != 0) {
      findings.add(
          group.get("instances"),
          "Autoscaling makes this "
              + becomes.toPlainString()
              + ", the group's `minInstances` in proportion, and not "
              + written.toPlainString()
              + ".",
          "write " + becomes.toPlainString() + ", or change `minInstances`.");
    }
  }
}
