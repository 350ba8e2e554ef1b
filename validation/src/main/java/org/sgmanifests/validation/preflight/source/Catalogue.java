package org.sgmanifests.validation.preflight.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.rule.Words;

/** The queries for what many checks need. */
final class Catalogue {
  private Catalogue() {}

  static Settings settings(Session session) {
    Map<String, String> values = new HashMap<>();
    session
        .query("SELECT name, current_setting(name, true) AS value FROM pg_settings")
        .forEach(row -> row.value("value").ifPresent(v -> values.put(row.text("name"), v)));
    return new Settings(values, Words.quote(session.user()));
  }

  static Map<String, SourceUser> users(Session session) {
    Map<String, SourceUser> users = new LinkedHashMap<>();
    for (Row row :
        session.query(
            "SELECT rolname, rolsuper, rolreplication, rolcanlogin,"
                + " nullif(rolvaliduntil, 'infinity') AS rolvaliduntil,"
                + " rolvaliduntil <= now() AS expired,"
                + " rolvaliduntil <= now() + interval '90 days' AS soon"
                + " FROM pg_roles ORDER BY rolname")) {
      users.put(
          row.text("rolname"),
          new SourceUser(
              row.text("rolname"),
              row.is("rolsuper"),
              row.is("rolreplication"),
              row.is("rolcanlogin"),
              row.value("rolvaliduntil"),
              row.is("expired"),
              row.is("soon")));
    }
    return users;
  }

  static List<SourceDatabase> databases(Session session, int major) {
    String provider =
        major < 15
            ? "'libc'"
            : "CASE datlocprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' ELSE 'builtin' END";
    String locale = major < 15 ? "NULL::text" : major < 17 ? "daticulocale" : "datlocale";
    String version = major < 15 ? "NULL::text" : "datcollversion";
    String actual = major < 15 ? "NULL::text" : "pg_database_collation_actual_version(oid)";
    return session
        .query(
            "SELECT datname, datallowconn, datistemplate, datcollate, datctype, "
                + (provider + " AS provider, " + locale + " AS locale, ")
                + (version + " AS version, " + actual + " AS actual")
                + " FROM pg_database ORDER BY datname")
        .stream()
        .map(Catalogue::database)
        .toList();
  }

  private static SourceDatabase database(Row row) {
    Optional<String> icuLocale = row.value("locale");
    return new SourceDatabase(
        row.text("datname"),
        row.is("datallowconn"),
        row.is("datistemplate"),
        row.text("datcollate"),
        row.text("datctype"),
        row.text("provider"),
        icuLocale,
        row.value("version"),
        row.value("actual"));
  }
}
