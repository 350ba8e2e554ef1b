package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The WAL has what a standby needs. */
public final class WalLevel implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String level = source.settings().get("wal_level");
    if (level.equals("minimal")) {
      answers.failed(
          "`wal_level` is `minimal`.",
          "run `ALTER SYSTEM SET wal_level = 'replica'` and restart the source.");
    } else {
      answers.passed("`wal_level` is " + Words.quote(level) + ".");
    }
  }
}
