package org.sgmanifests.validation.preflight.checks.data;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** Unlogged tables are not copied. */
public final class ObjUnlogged implements Check {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void run(Source source, Answers answers) {
    EachDatabase.count(
        source,
        "SELECT count(*) AS number FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r'",
        answers,
        (database, number) ->
            answers.note(
                "Database "
                    + Words.quote(database)
                    + " has "
                    + Words.count(number, "unlogged table")
                    + ", which can't be read on the standby.",
                "run `ALTER TABLE ... SET LOGGED` for those that it needs."));
    answers.passedUnlessAnswered("There are no unlogged tables.");
  }
}
