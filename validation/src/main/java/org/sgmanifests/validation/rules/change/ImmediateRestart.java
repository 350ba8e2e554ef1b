package org.sgmanifests.validation.rules.change;

import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;

/** A change for which the operator restarts pods by itself, and at once. */
public final class ImmediateRestart implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (Restart restart : Restart.of(change)) {
      if (restart.isImmediate()) {
        findings.add(
            restart.at(),
            "`"
                + restart.at().path()
                + "` changes, and with update strategy `Always` the operator restarts the pods for"
                + " it at once.",
            "apply it when a restart does no harm, or use `updateStrategy.type: OnlyDbOps` or"
                + " `Schedule`.");
      }
    }
  }
}
