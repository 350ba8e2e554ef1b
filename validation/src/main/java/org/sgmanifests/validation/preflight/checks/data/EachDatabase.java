package org.sgmanifests.validation.preflight.checks.data;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.source.NotReadException;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceDatabase;
import org.sgmanifests.validation.rule.Words;

/** Asks the same in each database; says of which ones there is no answer. */
final class EachDatabase {
  private EachDatabase() {}

  /** Gives the rows of a query, for each database that takes connections. */
  static void query(
      Source source, String sql, Answers answers, BiConsumer<String, List<Row>> judge) {
    for (SourceDatabase database : source.databases()) {
      String name = database.name();
      if (database.allowsConnections()) {
        try {
          judge.accept(name, source.in(name, session -> session.query(sql)));
        } catch (NotReadException e) {
          answers.notChecked("Database " + Words.quote(name) + ": " + e.reason(), e.fix());
        }
      }
    }
  }

  /** Gives the column {@code number} of the only row where it is not 0. */
  static void count(Source source, String sql, Answers answers, ObjLongConsumer<String> judge) {
    query(
        source,
        sql,
        answers,
        (database, rows) -> {
          long number = rows.get(0).number("number").longValue();
          if (number > 0) {
            judge.accept(database, number);
          }
        });
  }
}
