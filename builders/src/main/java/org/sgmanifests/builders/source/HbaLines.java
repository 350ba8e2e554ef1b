package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sgmanifests.builders.credentials.Role;

/**
 * Lines of {@code pg_hba.conf}. The word {@code replication} in the column of databases is a
 * connection for replication, which {@code all} does not cover; so the replication user needs a
 * line of its own kind, and the others a normal one. The superuser's is for all databases: Patroni
 * needs {@code postgres} only, but a look at the source before the copy goes into each of them, and
 * a superuser of one is one of all.
 */
final class HbaLines {
  private HbaLines() {}

  static List<String> of(Decisions decisions) {
    List<String> lines = new ArrayList<>();
    for (Network network : decisions.networks()) {
      HbaLine line = new HbaLine(decisions.tls(), network);
      lines.addAll(line.replication(decisions.users().name(Role.REPLICATION)));
      String superuser = decisions.users().name(Role.SUPERUSER);
      String authenticator = decisions.users().name(Role.AUTHENTICATOR);
      lines.addAll(line.everywhere(superuser));
      if (!authenticator.equals(superuser)) {
        for (String database : databases(decisions)) {
          lines.addAll(line.normal(database, authenticator));
        }
      }
    }
    return lines;
  }

  /** PgBouncer's user is looked for in {@code postgres}; the test lines may take another. */
  private static Set<String> databases(Decisions decisions) {
    Set<String> databases = new LinkedHashSet<>();
    databases.add("postgres");
    databases.add(decisions.database());
    return databases;
  }
}
