package org.sgmanifests.validation.rules.change;

import java.util.List;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;

/** A cluster of its own that is to follow another one. */
public final class OverwrittenPrimary implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (FieldChange replicateFrom : change.changed(kind, "spec.replicateFrom")) {
        if (replicateFrom.isAdded()) {
          findings.add(
              replicateFrom.after(),
              "This cluster is a primary with data of its own, and `spec.replicateFrom` makes it a"
                  + " standby of another one.",
              "make a new cluster for the standby, unless this one was a copy of that source and"
                  + " nobody needs what was written since.");
        }
      }
    }
  }
}
