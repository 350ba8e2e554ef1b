package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Replication groups that take all instances. */
public final class GroupsBeyondInstances implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field groups : bundle.all("SGCluster", "spec.replication.groups")) {
      Field instances = groups.manifest().at("spec.instances");
      if (instances.wholeNumber() != null && instances.wholeNumber().signum() > 0) {
        Field fewest = groups.manifest().at("spec.autoscaling.minInstances");
        // Autoscaling keeps the proportion, so that one mistake would show twice.
        if (!check(fewest, groups, "minInstances", findings)) {
          check(instances, groups, "instances", findings);
        }
      }
    }
  }

  private static boolean check(Field total, Field groups, String number, Findings findings) {
    BigDecimal all = total.wholeNumber();
    BigDecimal sum = BigDecimal.ZERO;
    for (Field group : groups.items()) {
      BigDecimal part =
          number.equals("instances") ? GroupShare.of(group) : group.get(number).wholeNumber();
      sum = part == null ? sum : sum.add(part);
    }
    if (all != null && sum.signum() > 0 && all.compareTo(sum) <= 0) {
      findings.add(
          total,
          "The groups have "
              + sum.toPlainString()
              + " of "
              + all.toPlainString()
              + " instances, and none is left for the group of the primary.",
          "use " + sum.add(BigDecimal.ONE).toPlainString() + " or more, or smaller groups.");
      return true;
    }
    return false;
  }
}
