package org.sgmanifests.validation.rules.cluster;

import com.fasterxml.jackson.databind.JsonNode;
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
    for (Field sync : bundle.fields("SGCluster", "spec.replication.syncInstances")) {
      Field mode = sync.manifest().at("spec.replication.mode");
      JsonNode instances = sync.manifest().at("spec.instances").value();
      boolean counted = mode.is("sync") || mode.is("strict-sync");
      if (counted
          && instances.isIntegralNumber()
          && sync.value().isIntegralNumber()
          && instances.longValue() > 0
          && sync.value().longValue() >= instances.longValue()) {
        findings.add(
            sync,
            Words.quote(sync.value())
                + " synchronous replicas are too many for "
                + instances
                + " instances in mode "
                + Words.quote(mode.value())
                + ".",
            "use at most " + (instances.longValue() - 1) + ", or more instances.");
      }
    }
  }
}
