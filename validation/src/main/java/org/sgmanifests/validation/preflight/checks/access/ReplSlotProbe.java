package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Replication;
import org.sgmanifests.validation.preflight.source.Source;

/** A replication slot can be made, as pg_basebackup does. */
public final class ReplSlotProbe implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Replication replication = source.replication();
    if (replication.identity().isEmpty()) {
      answers.notChecked("The replication user cannot log in.", "see what `repl.identify` says.");
      return;
    }
    replication
        .slotProblem()
        .ifPresentOrElse(
            said ->
                answers.failed(
                    "A temporary replication slot cannot be made (" + said + ").",
                    "drop a slot that nobody needs, or raise `max_replication_slots` and restart "
                        + "the source."),
            () -> answers.passed("A temporary replication slot can be made."));
  }
}
