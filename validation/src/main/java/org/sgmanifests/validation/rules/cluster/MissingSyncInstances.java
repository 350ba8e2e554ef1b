package org.sgmanifests.validation.rules.cluster;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A synchronous mode without the number of synchronous replicas. */
public final class MissingSyncInstances implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (ReplicationPlace place : ReplicationPlace.of(bundle)) {
      Field missing = place.syncInstances();
      boolean first = seen.add(missing.manifest().index() + " " + missing.path());
      if (place.isCounted() && !missing.isSet() && first && !bundle.isExplained(missing)) {
        findings.add(
            missing,
            "The mode "
                + Words.quote(place.replication().get("mode").value())
                + " needs the number of synchronous replicas, which sharded clusters get no"
                + " default for.",
            "add `syncInstances: 1`, or use mode `sync-all`.");
      }
    }
  }
}
