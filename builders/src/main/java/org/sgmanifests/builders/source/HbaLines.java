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
      String replication = decisions.users().name(Role.REPLICATION);
      lines.addAll(lines(decisions, "replication", replication, network));
      for (String user : normalUsers(decisions)) {
        for (String database : databases(decisions)) {
          lines.addAll(lines(decisions, HbaToken.of(database), user, network));
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

  private static List<String> lines(
      Decisions decisions, String database, String user, Network network) {
    if (!HbaToken.isPattern(user)) {
      return List.of(line(decisions, database, HbaToken.of(user), network));
    }
    return List.of(
        "# PostgreSQL 14 and 15: " + line(decisions, database, HbaToken.of(user), network),
        line(decisions, database, HbaToken.pattern(user), network));
  }

  private static String line(Decisions decisions, String database, String user, Network network) {
    return "%-7s %-11s %-15s %-18s scram-sha-256"
        .formatted(decisions.tls() ? "hostssl" : "host", database, user, network);
  }
}
