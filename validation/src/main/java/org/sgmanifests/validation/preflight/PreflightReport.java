package org.sgmanifests.validation.preflight;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;

/** What a {@link Preflight} found. */
public final class PreflightReport {
  private final String source;
  private final List<CheckResult> results;

  /**
   * A report.
   *
   * @param source host and port, for people
   */
  PreflightReport(String source, List<CheckResult> results) {
    this.source = source;
    this.results = List.copyOf(results);
  }

  /** {@return the host and port of the source} */
  public String source() {
    return source;
  }

  /** {@return all answers, also those that all is well, in the order of the checks} */
  public List<CheckResult> results() {
    return results;
  }

  /**
   * {@return the answers with an outcome}
   *
   * @param outcome the outcome
   */
  public List<CheckResult> results(CheckOutcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).toList();
  }

  /**
   * {@return the failures of a severity}
   *
   * @param severity the severity
   */
  public List<CheckResult> failures(Severity severity) {
    return results(CheckOutcome.FAILED).stream()
        .filter(result -> result.severity() == severity)
        .toList();
  }

  /**
   * {@return what it came to} As in a report of a bundle, what could not be checked outweighs
   * errors: everything may be wrong there.
   */
  public Outcome outcome() {
    if (!results(CheckOutcome.COULD_NOT_CHECK).isEmpty()) {
      return Outcome.COULD_NOT_CHECK;
    }
    return failures(Severity.ERROR).isEmpty() ? Outcome.CLEAN : Outcome.ERRORS;
  }

  /** {@return how many answers there are of each kind, in one line} */
  public String summary() {
    List<String> counts = new ArrayList<>();
    count(failures(Severity.ERROR).size(), "error", "errors", counts);
    count(failures(Severity.WARNING).size(), "warning", "warnings", counts);
    int open = results(CheckOutcome.COULD_NOT_CHECK).size();
    count(open, "could not be checked", "could not be checked", counts);
    count(results(CheckOutcome.NOTE).size(), "note", "notes", counts);
    counts.add(results(CheckOutcome.PASSED).size() + " passed");
    return "Preflight of " + source + ": " + String.join(", ", counts) + ".";
  }

  private static void count(int number, String one, String many, List<String> counts) {
    if (number > 0) {
      counts.add(number + " " + (number == 1 ? one : many));
    }
  }

  /** All that is to be read, and a last line with counts; what passed is only counted. */
  @Override
  public String toString() {
    return new PreflightText().of(this);
  }
}
