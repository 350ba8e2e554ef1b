package org.sgmanifests.validation;

/**
 * Thrown when something is asked for that only a valid bundle can give. The message is the report.
 */
public final class InvalidBundleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  InvalidBundleException(Report report) {
    super("The bundle is not valid.\n" + report);
    this.report = report;
  }

  /** {@return what is wrong} */
  public Report report() {
    return report;
  }
}
