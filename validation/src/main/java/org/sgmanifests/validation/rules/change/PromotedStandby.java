package org.sgmanifests.validation.rules.change;

import java.util.List;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;

/** A standby that no longer replicates: it becomes a primary of its own. */
public final class PromotedStandby implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (FieldChange replicateFrom : change.changed(kind, "spec.replicateFrom")) {
        if (replicateFrom.isRemoved()) {
          findings.add(
              replicateFrom.after(),
              "Without `spec.replicateFrom` this standby is promoted, and its data goes another way"
                  + " than that of its source.",
              "stop writing to the source first if this is the switch to the new cluster, or leave"
                  + " the section in.");
        }
      }
    }
  }
}
