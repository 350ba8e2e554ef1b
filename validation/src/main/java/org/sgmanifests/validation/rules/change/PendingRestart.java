package org.sgmanifests.validation.rules.change;

import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;

/** A change that may do nothing until the pods restart. */
public final class PendingRestart implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (Restart restart : Restart.of(change)) {
      if (!restart.isImmediate()) {
        findings.add(
            restart.at(),
            "`"
                + restart.at().path()
                + "` changes, which may take effect only when the pods restart.",
            "make an " + restart.operation() + " with `op: restart` when a restart does no harm.");
      }
    }
  }
}
