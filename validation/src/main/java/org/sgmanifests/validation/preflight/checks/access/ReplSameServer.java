package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;

/** Replication leads to the same server as SQL. */
public final class ReplSameServer implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Row identity = source.replication().identity().orElse(null);
    if (identity == null) {
      answers.notChecked("The replication user cannot log in.", "see what `repl.identify` says.");
      return;
    }
    String streamed = identity.text("systemid");
    String asked =
        source
            .session()
            .one("SELECT system_identifier FROM pg_control_system()")
            .text("system_identifier");
    if (streamed.equals(asked)) {
      answers.passed("The system identifier is " + asked + " both times.");
    } else {
      answers.failed(
          "Replication leads to the system " + streamed + ", SQL to " + asked + ".",
          "use an address that always leads to one server.");
    }
  }
}
