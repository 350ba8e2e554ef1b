package org.sgmanifests.validation.preflight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 *   fix: set `wal_level = replica` in postgresql.conf and restart the source.
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

  /**
   * With a line for each check that passed.
   *
   * @return the writer
   */
  public static PreflightText withPassed() {
    return new PreflightText(true);
  }

  /**
   * {@return the text, with a line end}
   *
   * @param report the report to write
   */
  public String of(PreflightReport report) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      report.failures(severity).forEach(result -> add(severity.toString(), result, text));
    }
    unchecked(report).forEach((reason, ids) -> add(ids, reason, text));
    report.results(CheckOutcome.NOTE).forEach(result -> add("note", result, text));
    if (passed) {
      report
          .results(CheckOutcome.PASSED)
          .forEach(result -> text.append(line("passed", result)).append('\n'));
    }
    return text.append(report.summary()).append('\n').toString();
  }

  /** One reason is behind many, such as a login; it is told once. */
  private record Reason(String seen, String fix) {}

  private static Map<Reason, List<String>> unchecked(PreflightReport report) {
    Map<Reason, List<String>> checks = new LinkedHashMap<>();
    for (CheckResult result : report.results(CheckOutcome.COULD_NOT_CHECK)) {
      checks
          .computeIfAbsent(new Reason(result.seen(), result.fix()), key -> new ArrayList<>())
          .add(result.check());
    }
    return checks;
  }

  private static void add(List<String> checks, Reason reason, StringBuilder text) {
    text.append("could not check").append(checks).append(' ');
    text.append(Words.printable(reason.seen())).append('\n');
    text.append("  fix: ").append(Words.printable(reason.fix())).append('\n');
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
