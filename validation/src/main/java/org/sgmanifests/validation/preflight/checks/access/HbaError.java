package org.sgmanifests.validation.preflight.checks.access;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The lines of pg_hba.conf are correct. */
public final class HbaError implements Check {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    for (Row row :
        source
            .session()
            .query(
                "SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL"
                    + " ORDER BY line_number")) {
      answers.failed(
          "Line "
              + row.text("line_number")
              + " of pg_hba.conf is wrong: "
              + Words.printable(row.text("error"))
              + ".",
          "correct the line and run `SELECT pg_reload_conf()`.");
    }
    answers.passedUnlessAnswered("pg_hba.conf has no wrong line.");
  }
}
