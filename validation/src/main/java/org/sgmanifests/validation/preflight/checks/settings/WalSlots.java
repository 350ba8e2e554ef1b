package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;

/** A replication slot is free. */
public final class WalSlots implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    int all = source.settings().number("max_replication_slots");
    int used =
        source
            .session()
            .one(
                "SELECT count(*) AS used FROM pg_replication_slots"
                    + " WHERE slot_name NOT LIKE 'sgmanifests_preflight_%'")
            .number("used")
            .intValue();
    if (used >= all) {
      answers.failed(
          "`max_replication_slots` is "
              + all
              + ", and "
              + used
              + " are in use; the copy needs one.",
          "drop a slot that nobody needs, or run `ALTER SYSTEM SET max_replication_slots = "
              + Math.max(10, used + 4)
              + "` and restart the source.");
    } else {
      answers.passed((all - used) + " of " + all + " replication slots are free.");
    }
  }
}
