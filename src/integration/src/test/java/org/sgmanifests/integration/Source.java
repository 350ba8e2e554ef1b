package org.sgmanifests.integration;

/** The server to copy, on loopback. */
interface Source extends AutoCloseable {
  int port();

  /** Runs SQL as its superuser, whatever pg_hba.conf says. */
  String sql(String database, String sql);

  default String sql(String sql) {
    return sql("postgres", sql);
  }

  /** What the server has logged. */
  String log();

  @Override
  void close();
}
