package org.sgmanifests.validation.preflight.checks.data;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceDatabase;
import org.sgmanifests.validation.rule.Words;

/** Collations are those that the indexes were built with. */
public final class LocaleVersion implements Check {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    for (SourceDatabase database : source.databases()) {
      String made = database.collationVersion().orElse("");
      String now = database.actualVersion().orElse(made);
      if (!made.equals(now)) {
        answers.failed(
            "Database "
                + Words.quote(database.name())
                + " was made with version "
                + Words.quote(made)
                + " of its collation; the source now has "
                + Words.quote(now)
                + ".",
            "rebuild its indexes on text (`REINDEX DATABASE`) and run `ALTER DATABASE "
                + SqlName.of(database.name())
                + " REFRESH COLLATION VERSION`.");
      } else if (!made.isEmpty() && !database.provider().equals("builtin")) {
        answers.note(
            "Database "
                + Words.quote(database.name())
                + " sorts with version "
                + Words.quote(made)
                + " of "
                + database.provider()
                + ".",
            "compare it with `pg_database_collation_actual_version` on the standby, and rebuild "
                + "indexes on text there after a switch if they differ.");
      } else if (isOld(database, source)) {
        answers.note(
            "PostgreSQL 14 does not tell with which version of its collation database "
                + Words.quote(database.name())
                + " was made.",
            "rebuild indexes on text after a switch to the standby, unless its C library is the "
                + "same.");
      }
    }
    answers.passedUnlessAnswered("No database depends on the version of a collation.");
  }

  private static boolean isOld(SourceDatabase database, Source source) {
    String collate = database.collate();
    return source.settings().major() < 15
        && !collate.equals("C")
        && !collate.equals("POSIX")
        && !collate.startsWith("C.");
  }
}
