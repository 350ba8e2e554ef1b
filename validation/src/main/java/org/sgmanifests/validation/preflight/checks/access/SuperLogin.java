package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;

/** The superuser of the source can log in over the network, without replication. */
public final class SuperLogin implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    SqlLogin.check(source.superuser(), answers);
  }
}
