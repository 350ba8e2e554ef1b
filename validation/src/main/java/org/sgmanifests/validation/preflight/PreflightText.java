package org.sgmanifests.validation.preflight;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.rule.Words;

/**
 * A preflight's report for people: errors, warnings, what could not be checked, notes, and a line
 * with counts.
 *
 * <pre>
 * error[wal.level] `wal_level` is `minimal`.
 *   why: The WAL then lacks what a standby needs to follow.
 *   fix: run `ALTER SYSTEM SET wal_level = 'replica'` and restart the source.
 * </pre>
 */
public final class PreflightText {
  private final boolean passed;

  /** What passed is only counted. */
  public PreflightText() {
    this(false);
  }

  private PreflightText(boolean passed) {
    this.passed = passed;
  }

  /** With a line for each check that passed. */
  public static PreflightText withPassed() {
    return new PreflightText(true);
  }

  /** The text, with a line end. */
  public String of(PreflightReport report) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      report.failures(severity).forEach(result -> add(severity.toString(), result, text));
    }
    report
        .results(CheckOutcome.COULD_NOT_CHECK)
        .forEach(result -> add("could not check", result, text));
    report.results(CheckOutcome.NOTE).forEach(result -> add("note", result, text));
    if (passed) {
      report
          .results(CheckOutcome.PASSED)
          .forEach(result -> text.append(line("passed", result)).append('\n'));
    }
    return text.append(report.summary()).append('\n').toString();
  }

  private static void add(String word, CheckResult result, StringBuilder text) {
    text.append(line(word, result)).append('\n');
    text.append("  why: ").append(result.why()).append('\n');
    if (!result.fix().isEmpty()) {
      text.append("  fix: ").append(Words.printable(result.fix())).append('\n');
    }
  }

  private static String line(String word, CheckResult result) {
    return word + "[" + result.check() + "] " + Words.printable(result.seen());
  }
}
