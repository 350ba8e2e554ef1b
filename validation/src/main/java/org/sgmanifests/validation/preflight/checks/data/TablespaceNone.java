package org.sgmanifests.validation.preflight.checks.data;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The source has no tablespaces of its own. */
public final class TablespaceNone implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    List<String> names =
        source
            .session()
            .texts(
                "spcname",
                "SELECT spcname FROM pg_tablespace"
                    + " WHERE spcname NOT IN ('pg_default', 'pg_global') ORDER BY spcname");
    if (names.isEmpty()) {
      answers.passed("There are no tablespaces but the two that every server has.");
    } else {
      answers.failed(
          "The source has the " + Words.named("tablespace", names) + ".",
          "move what is in there to `pg_default`, and drop "
              + (names.size() == 1 ? "it." : "them."));
    }
  }
}
