package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sgmanifests.builders.credentials.Role;

/**
 * Lines of {@code pg_hba.conf}. The word {@code replication} in the column of databases is a
 * connection for replication, which {@code all} does not cover; so the replication user needs a
 * line of its own kind, and the others a normal one.
 */
final class HbaLines {
  private HbaLines() {}

  static List<String> of(Decisions decisions) {
    List<String> lines = new ArrayList<>();
    for (Network network : decisions.networks()) {
      HbaLine line = new HbaLine(decisions.tls(), network);
      lines.addAll(line.replication(decisions.users().name(Role.REPLICATION)));
      for (String user : normalUsers(decisions)) {
        for (String database : databases(decisions)) {
          lines.addAll(line.normal(database, user));
        }
      }
    }
    return lines;
  }

  private static Set<String> normalUsers(Decisions decisions) {
    Set<String> users = new LinkedHashSet<>();
    users.add(decisions.users().name(Role.SUPERUSER));
    users.add(decisions.users().name(Role.AUTHENTICATOR));
    return users;
  }

  /** Patroni always takes {@code postgres}; the test lines may take another. */
  private static Set<String> databases(Decisions decisions) {
    Set<String> databases = new LinkedHashSet<>();
    databases.add("postgres");
    databases.add(decisions.database());
    return databases;
  }
}
