package org.sgmanifests.validation.preflight.checks.access;

import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.source.Source;

/** Host and port lead to a PostgreSQL that takes connections. */
public final class NetConnect implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Optional<LoginProblem> problem = source.superuser().problem();
    LoginProblem.Kind kind = problem.map(LoginProblem::kind).orElse(null);
    if (kind == LoginProblem.Kind.NETWORK) {
      answers.failed(problem.get());
    } else if (kind == LoginProblem.Kind.DRIVER) {
      answers.notChecked(problem.get());
    } else {
      answers.passed(
          "PostgreSQL answers at `"
              + source.standby().host()
              + "`, port "
              + source.standby().port()
              + ".");
    }
  }
}
