package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** As many synchronous replicas as instances, or more: the primary is not its own replica. */
public final class TooManySyncInstances implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (ReplicationPlace place : ReplicationPlace.of(bundle)) {
      BigDecimal instances = place.instances().wholeNumber();
      BigDecimal sync = place.syncInstances().wholeNumber();
      if (place.isCounted()
          && instances != null
          && sync != null
          && instances.signum() > 0
          && sync.compareTo(instances) >= 0) {
        Field mode = place.replication().get("mode");
        findings.add(
            place.syncInstances(), message(sync, instances, mode), remedy(place, instances));
      }
    }
  }

  private static String message(BigDecimal sync, BigDecimal instances, Field mode) {
    String replicas =
        sync.compareTo(BigDecimal.ONE) == 0 ? " synchronous replica" : " synchronous replicas";
    return Words.quote(sync.toString())
        + replicas
        + " cannot be had of "
        + Words.quote(instances.toString())
        + (instances.compareTo(BigDecimal.ONE) == 0 ? " instance" : " instances")
        + " in mode "
        + Words.quote(mode.value())
        + ", as one instance is the primary.";
  }

  private static String remedy(ReplicationPlace place, BigDecimal instances) {
    return instances.compareTo(BigDecimal.ONE) <= 0
        ? "use `" + place.instances().path() + "` of 2 or more, or mode `async`."
        : "use at most " + instances.subtract(BigDecimal.ONE) + ", or more instances.";
  }
}
