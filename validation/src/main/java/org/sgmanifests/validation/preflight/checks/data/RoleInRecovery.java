package org.sgmanifests.validation.preflight.checks.data;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;

/** The source may itself be a standby. */
public final class RoleInRecovery implements Check {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void run(Source source, Answers answers) {
    Row row = source.session().one("SELECT pg_is_in_recovery() AS recovers");
    if (row.is("recovers")) {
      answers.note("The source is itself a standby.", "");
    } else {
      answers.passed("The source is a primary.");
    }
  }
}
