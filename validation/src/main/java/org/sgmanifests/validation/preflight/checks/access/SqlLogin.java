package org.sgmanifests.validation.preflight.checks.access;

import java.util.EnumSet;
import java.util.Set;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.login.LoginProblem.Kind;
import org.sgmanifests.validation.preflight.source.Login;
import org.sgmanifests.validation.rule.Words;

/** Judges a login; what is no fault of the user is another check's. */
final class SqlLogin {
  private static final Set<Kind> OTHERS = EnumSet.of(Kind.DRIVER, Kind.NETWORK, Kind.TLS);

  private SqlLogin() {}

  static void check(Login login, Answers answers) {
    LoginProblem problem = login.problem().orElse(null);
    if (problem == null) {
      answers.passed(Words.quote(login.user().orElse("")) + " can log in.");
    } else if (isOfOther(problem)) {
      answers.notChecked(problem);
    } else {
      answers.failed(problem);
    }
  }

  static boolean isOfOther(LoginProblem problem) {
    return OTHERS.contains(problem.kind());
  }
}
