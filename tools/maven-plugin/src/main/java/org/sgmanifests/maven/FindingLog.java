package org.sgmanifests.maven;

import org.apache.maven.plugin.logging.Log;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

/**
 * Findings as Maven's compiler shows its errors, {@code path:[line,column] message}, so that
 * editors and CI servers find the place.
 */
final class FindingLog {
  private final Log log;
  private final Severity failOn;

  FindingLog(Log log, Severity failOn) {
    this.log = log;
    this.failOn = failOn;
  }

  void tell(Report report) {
    report.unchecked().forEach(finding -> log.error(line(finding)));
    for (Finding finding : report.findings()) {
      if (finding.severity().isAtLeast(failOn) || finding.severity() == Severity.ERROR) {
        log.error(line(finding));
      } else if (finding.severity() == Severity.WARNING) {
        log.warn(line(finding));
      } else {
        log.info(line(finding));
      }
    }
  }

  static String line(Finding finding) {
    String object = (finding.object() + " " + finding.path()).strip();
    return place(finding)
        + (object.isEmpty() ? "" : object + ": ")
        + finding.message()
        + " Fix: "
        + finding.remedy()
        + " ["
        + finding.rule()
        + "]";
  }

  private static String place(Finding finding) {
    if (finding.file().isEmpty()) {
      return finding.source().map(source -> source + ": ").orElse("");
    }
    String position =
        finding.line().isEmpty()
            ? ": "
            : ":[" + finding.line().getAsInt() + "," + finding.column().orElse(1) + "] ";
    return finding.file().get() + position;
  }
}
