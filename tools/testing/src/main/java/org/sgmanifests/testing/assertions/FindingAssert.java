package org.sgmanifests.testing.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.function.Predicate;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * Assertions about findings of one rule. Each step keeps those that fit, and fails when none is
 * left; {@link #and} goes back to the report.
 */
public final class FindingAssert {
  private final ReportAssert report;
  private final String wanted;
  private final List<Finding> findings;

  FindingAssert(ReportAssert report, String rule, List<Finding> findings) {
    this(report, findings, "a finding of " + Words.quote(rule));
  }

  private FindingAssert(ReportAssert report, List<Finding> findings, String wanted) {
    this.report = report;
    this.wanted = wanted;
    this.findings = findings;
    if (findings.isEmpty()) {
      throw report.fail(wanted);
    }
  }

  /**
   * It is about this field, in kubectl's form; empty for an object as a whole.
   *
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @return an assertion about the findings that fit
   */
  public FindingAssert at(String path) {
    String place = FieldPath.parse(path).toString();
    return which("at " + Words.quote(place), finding -> finding.path().equals(place));
  }

  /**
   * It is about an object, written like {@code SGCluster my-namespace/my-db}.
   *
   * @param object the object
   * @return an assertion about the findings that fit
   */
  public FindingAssert on(String object) {
    return which("on " + Words.quote(object), finding -> finding.object().equals(object));
  }

  /**
   * It is about an object of this kind, namespace and name.
   *
   * @param object the object
   * @return an assertion about the findings that fit
   */
  public FindingAssert on(HasMetadata object) {
    return on(ObjectNames.of(object));
  }

  /**
   * It is this bad.
   *
   * @param severity the severity
   * @return an assertion about the findings that fit
   */
  public FindingAssert withSeverity(Severity severity) {
    return which("of severity " + severity, finding -> finding.severity() == severity);
  }

  /**
   * Its message has this part.
   *
   * @param part text that has to be in it
   * @return an assertion about the findings that fit
   */
  public FindingAssert withMessageContaining(String part) {
    return which("that says " + Words.quote(part), finding -> finding.message().contains(part));
  }

  /**
   * What it says to do has this part.
   *
   * @param part text that has to be in it
   * @return an assertion about the findings that fit
   */
  public FindingAssert withRemedyContaining(String part) {
    return which("that advises " + Words.quote(part), finding -> finding.remedy().contains(part));
  }

  /** {@return the findings that fit, for assertions of one's own} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Back to the report, for the next finding.
   *
   * @return the assertion about the report
   */
  public ReportAssert and() {
    return report;
  }

  private FindingAssert which(String what, Predicate<Finding> condition) {
    return new FindingAssert(
        report, findings.stream().filter(condition).toList(), wanted + " " + what);
  }
}
