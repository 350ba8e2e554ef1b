package org.sgmanifests.builders.source;

import java.util.List;

/** Lines for one network; two for a name that PostgreSQL 16 reads in another way than 15. */
record HbaLine(boolean tls, Network network) {
  private static final String BEFORE_16 = "# PostgreSQL 14 and 15: ";

  List<String> replication(String user) {
    return HbaToken.isPattern(user)
        ? List.of(
            BEFORE_16 + line("replication", HbaToken.of(user)),
            line("replication", HbaToken.pattern(user)))
        : List.of(line("replication", HbaToken.of(user)));
  }

  List<String> normal(String database, String user) {
    return HbaToken.isPattern(user) || HbaToken.isPattern(database)
        ? List.of(
            BEFORE_16 + line(HbaToken.of(database), HbaToken.of(user)),
            line(since16(database), since16(user)))
        : List.of(line(HbaToken.of(database), HbaToken.of(user)));
  }

  /** For all databases; not for connections for replication. */
  List<String> everywhere(String user) {
    return HbaToken.isPattern(user)
        ? List.of(BEFORE_16 + line("all", HbaToken.of(user)), line("all", HbaToken.pattern(user)))
        : List.of(line("all", HbaToken.of(user)));
  }

  private static String since16(String name) {
    return HbaToken.isPattern(name) ? HbaToken.pattern(name) : HbaToken.of(name);
  }

  private String line(String database, String user) {
    return "%-7s %-11s %-15s %-18s scram-sha-256"
        .formatted(tls ? "hostssl" : "host", database, user, network);
  }
}
