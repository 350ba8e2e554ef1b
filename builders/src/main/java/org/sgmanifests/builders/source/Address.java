package org.sgmanifests.builders.source;

/** Where the standby reaches the source: {@code spec.replicateFrom.instance.external}. */
record Address(String host, int port) {
  Address {
    if (host.isBlank() || host.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException(
          "host of the source: blank or with blanks inside; give a name or an address");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException(
          "port of the source: " + port + " is not from 1 to 65535; PostgreSQL's own is 5432");
    }
  }
}
