package org.sgmanifests.validation.preflight.checks.access;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.preflight.source.NotReadException;
import org.sgmanifests.validation.preflight.source.Session;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceDatabase;
import org.sgmanifests.validation.preflight.source.SourceUser;
import org.sgmanifests.validation.rule.Words;

/** The authenticator may look up the passwords of others, in each database. */
public final class AuthAttr implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String name = source.user(SourceRole.AUTHENTICATOR).orElse("");
    SourceUser user = source.users().get(name);
    if (user == null) {
      answers.notChecked(
          "It is not known which role the authenticator is, or there is none of its name.",
          "see what `auth.login` and `role.valid` say.");
    } else if (user.isSuperuser()) {
      answers.passed(Words.quote(name) + " is a superuser.");
    } else {
      inEachDatabase(name, source, answers);
    }
  }

  private static void inEachDatabase(String name, Source source, Answers answers) {
    List<String> without = new ArrayList<>();
    for (SourceDatabase database : source.databases()) {
      if (database.allowsConnections()) {
        try {
          if (!source.in(database.name(), session -> maySee(name, session))) {
            without.add(database.name());
          }
        } catch (NotReadException e) {
          answers.notChecked(
              "Database " + Words.quote(database.name()) + ": " + e.reason(), e.fix());
        }
      }
    }
    if (!without.isEmpty()) {
      answers.failed(
          "The role "
              + Words.quote(name)
              + " may not read pg_shadow in "
              + Words.allInOrder(without)
              + ".",
          "run `ALTER ROLE " + SqlName.of(name) + " SUPERUSER` on the source.");
    }
    answers.passedUnlessAnswered(Words.quote(name) + " may read pg_shadow in each database.");
  }

  private static boolean maySee(String name, Session session) {
    return session
        .one("SELECT has_table_privilege(?, 'pg_catalog.pg_shadow', 'SELECT') AS may", name)
        .is("may");
  }
}
