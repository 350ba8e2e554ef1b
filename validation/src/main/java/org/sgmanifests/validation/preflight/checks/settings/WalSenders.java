package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.source.Source;

/** Two WAL senders are free. */
public final class WalSenders implements Check {
  /** One for the files and one for the WAL that is written meanwhile. */
  private static final int NEEDED = 2;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    int all = source.settings().number("max_wal_senders");
    int used =
        source
            .session()
            .one(
                "SELECT count(*) AS used FROM pg_stat_replication WHERE application_name <> ?",
                SourceLogins.APPLICATION_NAME)
            .number("used")
            .intValue();
    if (all - used < NEEDED) {
      answers.failed(
          "`max_wal_senders` is " + all + ", and " + used + " are in use; the copy needs two.",
          "run `ALTER SYSTEM SET max_wal_senders = "
              + Math.max(10, used + 4)
              + "` and restart the source.");
    } else {
      answers.passed((all - used) + " of " + all + " WAL senders are free.");
    }
  }
}
