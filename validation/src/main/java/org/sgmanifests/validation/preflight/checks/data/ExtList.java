package org.sgmanifests.validation.preflight.checks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The cluster declares the extensions that the databases have. */
public final class ExtList implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Map<String, List<String>> databases = new TreeMap<>();
    Map<String, String> versions = new TreeMap<>();
    EachDatabase.query(
        source,
        "SELECT extname, extversion FROM pg_extension ORDER BY extname",
        answers,
        (database, rows) -> {
          for (Row row : rows) {
            String name = row.text("extname");
            databases.computeIfAbsent(name, key -> new ArrayList<>()).add(database);
            versions.put(name, row.text("extversion"));
          }
        });
    databases.forEach(
        (name, in) -> check(name, versions.getOrDefault(name, ""), in, source, answers));
    EachDatabase.query(
        source,
        "SELECT DISTINCT probin FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang"
            + " WHERE l.lanname = 'c' AND p.oid >= 16384 AND NOT EXISTS"
            + " (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass"
            + " AND d.objid = p.oid AND d.deptype = 'e') ORDER BY probin",
        answers,
        (database, rows) -> rows.forEach(row -> library(database, row.text("probin"), answers)));
    answers.passedUnlessAnswered(
        "The standby has the extensions " + Words.allInOrder(databases.keySet()) + ".");
  }

  private static void check(
      String name, String version, List<String> databases, Source source, Answers answers) {
    if (Contrib.isAlwaysThere(name)) {
      return;
    }
    String declared = source.standby().extensions().get(name);
    String where = Words.named("Database", databases) + (databases.size() == 1 ? " has" : " have");
    if (declared == null) {
      boolean contrib = Contrib.isExtension(name);
      answers.failed(
          contrib ? Severity.WARNING : Severity.ERROR,
          where + " the extension " + Words.quote(name) + ", which the cluster does not declare.",
          "add `{name: " + name + "}` to `spec.postgres.extensions`.");
    } else if (!declared.isEmpty() && !declared.equals(version)) {
      answers.failed(
          Severity.WARNING,
          where
              + " version "
              + Words.quote(version)
              + " of the extension "
              + Words.quote(name)
              + ", and the cluster declares "
              + Words.quote(declared)
              + ".",
          "declare the same version, or run `ALTER EXTENSION " + name + " UPDATE` on the source.");
    }
  }

  private static void library(String database, String library, Answers answers) {
    answers.failed(
        Severity.WARNING,
        "Database "
            + Words.quote(database)
            + " has functions from the library "
            + Words.quote(library)
            + ", which belong to no extension.",
        "make sure that the image has this library, or drop the functions.");
  }
}
