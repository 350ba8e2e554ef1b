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
    return Severity.INFO;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field group : bundle.all("SGCluster", "spec.replication.groups[]")) {
      BigDecimal becomes = GroupShare.rewritten(group);
      BigDecimal written = group.get("instances").wholeNumber();
      if (becomes != null
          && written != null
          && becomes.signum() > 0
          && becomes.compareTo(written) != 0) {
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
}
