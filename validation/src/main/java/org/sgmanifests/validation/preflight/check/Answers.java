package org.sgmanifests.validation.preflight.check;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.source.NotReadException;
import org.sgmanifests.validation.preflight.source.Source;

/** Collects what a check answers. */
public final class Answers {
  private final Check check;
  private final String why;
  private final List<CheckResult> results = new ArrayList<>();

  private Answers(Check check) {
    this.check = check;
    String text = check.page().why();
    int end = text.indexOf("\n\n");
    this.why = (end < 0 ? text : text.substring(0, end)).replace('\n', ' ');
  }

  /**
   * Runs a check.
   *
   * @param check the check
   * @param source what it asks
   * @return the answers of the check
   */
  public static List<CheckResult> of(Check check, Source source) {
    Answers answers = new Answers(check);
    try {
      check.run(source, answers);
    } catch (NotReadException e) {
      answers.notChecked(e.reason(), e.fix());
    }
    if (answers.results.isEmpty()) {
      throw new IllegalStateException("the check " + check.id() + " does not answer");
    }
    return List.copyOf(answers.results);
  }

  /**
   * All is well.
   *
   * @param seen what was seen, in a sentence
   */
  public void passed(String seen) {
    add(CheckOutcome.PASSED, check.severity(), seen, "");
  }

  /**
   * It is not as it has to be, as bad as this check can be.
   *
   * @param seen what was seen, in a sentence
   * @param fix what to do, in an imperative
   */
  public void failed(String seen, String fix) {
    failed(check.severity(), seen, fix);
  }

  /**
   * It is not as it has to be.
   *
   * @param severity how bad it is
   * @param seen what was seen, in a sentence
   * @param fix what to do, in an imperative
   */
  public void failed(Severity severity, String seen, String fix) {
    add(CheckOutcome.FAILED, severity, seen, fix);
  }

  /**
   * A login is not possible.
   *
   * @param problem what kept the login from succeeding
   */
  public void failed(LoginProblem problem) {
    failed(problem.seen(), problem.fix() + ".");
  }

  /**
   * It could not be told.
   *
   * @param reason why it could not be told, in a sentence
   * @param fix what to do, in an imperative
   */
  public void notChecked(String reason, String fix) {
    add(CheckOutcome.COULD_NOT_CHECK, check.severity(), reason, fix);
  }

  /**
   * A login is not possible, for a reason that another check is about.
   *
   * @param problem what kept the login from succeeding
   */
  public void notChecked(LoginProblem problem) {
    notChecked(problem.seen(), problem.fix() + ".");
  }

  /**
   * Good to know.
   *
   * @param seen what was seen, in a sentence
   * @param fix what to do, in an imperative
   */
  public void note(String seen, String fix) {
    add(CheckOutcome.NOTE, Severity.INFO, seen, fix);
  }

  /**
   * Says that all is well, unless something else was said.
   *
   * @param seen what was seen, in a sentence
   */
  public void passedUnlessAnswered(String seen) {
    if (results.isEmpty()) {
      passed(seen);
    }
  }

  private void add(CheckOutcome outcome, Severity severity, String seen, String fix) {
    results.add(new CheckResult(check.id(), severity, outcome, seen, why, fix));
  }
}
