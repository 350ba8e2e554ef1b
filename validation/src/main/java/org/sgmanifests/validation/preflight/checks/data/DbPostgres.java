package org.sgmanifests.validation.preflight.checks.data;

import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceDatabase;

/** There is a database postgres that takes connections. */
public final class DbPostgres implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Optional<SourceDatabase> postgres =
        source.databases().stream().filter(one -> one.name().equals("postgres")).findFirst();
    if (postgres.isEmpty()) {
      answers.failed(
          "There is no database `postgres`.", "run `CREATE DATABASE postgres` on the source.");
    } else if (!postgres.get().allowsConnections()) {
      answers.failed(
          "The database `postgres` takes no connections.",
          "run `ALTER DATABASE postgres ALLOW_CONNECTIONS true` on the source.");
    } else {
      answers.passed("There is a database `postgres`.");
    }
  }
}
