package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceUser;
import org.sgmanifests.validation.rule.Words;

/** The superuser of the source is one. */
public final class SuperAttr implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String name = source.session().user();
    SourceUser user = source.users().get(name);
    if (user != null && user.isSuperuser()) {
      answers.passed(Words.quote(name) + " is a superuser.");
    } else {
      answers.failed(
          "The role " + Words.quote(name) + " is no superuser.",
          "run `ALTER ROLE " + SqlName.of(name) + " SUPERUSER` on the source.");
    }
  }
}
