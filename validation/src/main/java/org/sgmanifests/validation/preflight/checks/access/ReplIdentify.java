package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.source.Replication;
import org.sgmanifests.validation.preflight.source.Source;

/** The replication user can log in as the standby does. */
public final class ReplIdentify implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Replication replication = source.replication();
    LoginProblem problem = replication.problem().orElse(null);
    if (problem == null) {
      answers.passed("The replication user can log in for replication.");
    } else if (!replication.isReplication()) {
      answers.notChecked(
          "The replication user's connection is not in replication mode.",
          "give its data source the properties `replication=true`, `preferQueryMode=simple` and "
              + "`assumeMinServerVersion=9.4`.");
    } else if (SqlLogin.isOfOther(problem)) {
      answers.notChecked(problem);
    } else {
      answers.failed(problem);
    }
  }
}
