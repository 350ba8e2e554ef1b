package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A replication group that autoscaling leaves without instances. */
public final class GroupScaledAway implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field group : bundle.all("SGCluster", "spec.replication.groups[]")) {
      BigDecimal becomes = GroupShare.rewritten(group);
      Field minimum = group.get("minInstances");
      BigDecimal fewestOfGroup = minimum.wholeNumber();
      boolean isPositive = fewestOfGroup != null && fewestOfGroup.signum() > 0;
      if (becomes != null && becomes.signum() == 0 && isPositive) {
        Field all = group.manifest().at("spec.instances");
        Field fewest = group.manifest().at("spec.autoscaling.minInstances");
        findings.add(
            group.get("instances"),
            "Autoscaling makes this 0, as `minInstances: %s` of %s is less than one of %s instances."
                .formatted(minimum.value().asText(), fewest.value().asText(), all.value().asText()),
            "raise `minInstances` of the group, or `spec.instances` to "
                + fewest.value().asText()
                + " or more.");
      }
    }
  }
}
