package org.sgmanifests.validation.preflight.checks.settings;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The data directory has a postgresql.conf. */
public final class ConfInPgdata implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Row row =
        source
            .session()
            .one(
                "SELECT current_setting('data_directory') AS folder, (pg_stat_file("
                    + "current_setting('data_directory') || '/postgresql.conf', true)).size");
    String file = Words.quote(row.text("folder") + "/postgresql.conf");
    if (row.value("size").isEmpty()) {
      answers.failed(
          "There is no " + file + ".",
          "make an empty file of this name on the source, as the user that PostgreSQL runs as: "
              + "`touch`.");
    } else {
      answers.passed("There is a " + file + ".");
    }
  }
}
