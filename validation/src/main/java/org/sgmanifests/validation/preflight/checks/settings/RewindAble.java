package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;

/** A diverged standby can be rewound. */
public final class RewindAble implements Check {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    if (source.settings().isOn("data_checksums") || source.settings().isOn("wal_log_hints")) {
      answers.passed("The source has data checksums or `wal_log_hints`.");
    } else {
      answers.failed(
          "The source has neither data checksums nor `wal_log_hints`.",
          "run `ALTER SYSTEM SET wal_log_hints = on` and restart the source.");
    }
  }
}
