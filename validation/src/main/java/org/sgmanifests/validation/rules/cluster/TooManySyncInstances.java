package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * As many synchronous replicas as instances, or more: the primary is not its own replica. For an
 * override of a shard the operator compares with the instances of the override, and fails without.
 */
public final class TooManySyncInstances implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (ReplicationPlace place : ReplicationPlace.of(bundle)) {
      BigDecimal sync = place.syncInstances().wholeNumber();
      if (place.isCounted() && sync != null) {
        check(place, sync, findings);
      }
    }
  }

  private static void check(ReplicationPlace place, BigDecimal sync, Findings findings) {
    BigDecimal instances = place.instances().wholeNumber();
    Field mode = place.replication().get("mode");
    if (place.lacksInstances()) {
      findings.add(
          place.instances(),
          "The mode "
              + Words.quote(mode.value())
              + " of an override needs the number of its instances, which is not taken from the"
              + " other shards.",
          "add `instancesPerCluster` of at least " + sync.add(BigDecimal.ONE) + ".");
    } else if (instances != null
        && place.needsReplicas(instances)
        && sync.compareTo(instances) >= 0) {
      findings.add(place.syncInstances(), message(sync, instances, mode), remedy(place, instances));
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
