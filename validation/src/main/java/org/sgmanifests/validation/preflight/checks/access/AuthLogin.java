package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;

/** The authenticator of the source can log in. */
public final class AuthLogin implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    SqlLogin.check(source.authenticator(), answers);
  }
}
