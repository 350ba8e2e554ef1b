package org.sgmanifests.validation.preflight.checks.data;

import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The standby has the same major version of PostgreSQL. */
public final class VersionMajor implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    int theirs = source.settings().major();
    Optional<Integer> ours = source.standby().major();
    if (ours.isEmpty()) {
      answers.notChecked(
          "It is not known which PostgreSQL " + Words.quote(source.standby().version()) + " is.",
          "give `spec.postgres.version` as a number: `\"" + theirs + "\"`.");
    } else if (ours.get() == theirs) {
      answers.passed("Source and standby are PostgreSQL " + theirs + ".");
    } else {
      answers.failed(
          "The source is PostgreSQL " + theirs + ", the standby " + ours.get() + ".",
          "set `spec.postgres.version` to `\"" + theirs + "\"`.");
    }
  }
}
