package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.Role;

/**
 * The statement that makes the users. One block: PostgreSQL does all of it or nothing, it may run
 * any number of times, and there is nothing to split for JDBC.
 */
final class RoleSql {
  private RoleSql() {}

  static String of(Decisions decisions) {
    List<String> rows = new ArrayList<>();
    for (String name : decisions.users().distinct()) {
      Set<Role> roles = decisions.users().roles(name);
      @Nullable ScramVerifier verifier = decisions.verifiers().get(name);
      rows.add(
          "/* %s */ (%s, '%s', %s)"
              .formatted(
                  roles.stream().map(Role::title).collect(Collectors.joining(", ")),
                  SqlLiteral.of(name),
                  attributes(roles),
                  // No backslash or quote in it: base64, dollar signs and colons.
                  verifier == null ? "NULL" : "'" + verifier.text() + "'"));
    }
    return """
    -- Users for a StackGres standby of this server; a superuser may run this, and run it again.
    -- A user that is already here gets these attributes and, where a verifier stands below, another
    -- password: whoever logs in with the old one no longer can. postgres is here on nearly every server.
    -- A verifier (SCRAM-SHA-256) is no password, but a weak password can be guessed from it.
    DO $sgmanifests$
    DECLARE
      u record;
    BEGIN
      FOR u IN SELECT * FROM (VALUES
        %s
      ) AS t(name, attributes, verifier) LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = u.name) THEN
          EXECUTE pg_catalog.format('CREATE ROLE %%I', u.name);
        ELSIF u.attributes LIKE 'NOSUPERUSER%%' AND EXISTS (SELECT FROM pg_catalog.pg_roles r
            WHERE r.rolname = u.name AND (r.oid = 10 OR r.rolname = current_user)) THEN
          RAISE EXCEPTION 'user %% is the administrator of this server; it cannot be the replication user only', u.name;
        END IF;
        EXECUTE pg_catalog.format('ALTER ROLE %%I WITH %%s', u.name, u.attributes)
          || CASE WHEN u.verifier IS NULL THEN '' ELSE pg_catalog.format(' PASSWORD %%L', u.verifier) END;
      END LOOP;
    END
    $sgmanifests$;
    """
        .formatted(String.join(",\n    ", rows));
  }

  /** Those of the guide for each role; a user with several roles gets what any of them needs. */
  static String attributes(Set<Role> roles) {
    boolean superuser = roles.contains(Role.SUPERUSER);
    boolean replication = roles.contains(Role.REPLICATION);
    boolean authenticator = roles.contains(Role.AUTHENTICATOR);
    return String.join(
        " ",
        attribute("SUPERUSER", superuser || authenticator),
        "INHERIT",
        attribute("CREATEROLE", superuser),
        attribute("CREATEDB", superuser),
        "LOGIN",
        attribute("REPLICATION", superuser || replication),
        attribute("BYPASSRLS", superuser));
  }

  private static String attribute(String name, boolean on) {
    return on ? name : "NO" + name;
  }
}
