package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The source keeps WAL for a standby that was away. */
public final class WalRetention implements Check {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    String kept = source.settings().get("wal_keep_size");
    if (source.standby().walFromStorage()) {
      answers.passed("WAL that the source no longer has comes from object storage.");
    } else if (kept.equals("0")) {
      answers.failed(
          "`wal_keep_size` is 0, and StackGres uses no replication slot on the source.",
          "run `ALTER SYSTEM SET wal_keep_size = '10GB'` and `SELECT pg_reload_conf()`, or set "
              + "`spec.replicateFrom.storage`.");
    } else {
      answers.passed("`wal_keep_size` is " + Words.quote(kept) + ".");
    }
  }
}
