package org.sgmanifests.validation.preflight.login;

import java.sql.SQLException;
import java.util.Objects;
import org.sgmanifests.validation.rule.Words;

/**
 * Why a login failed.
 *
 * @param kind what of it a check can judge
 * @param seen what the source did, in one sentence
 * @param fix one imperative sentence
 */
public record LoginProblem(Kind kind, String seen, String fix) {
  static final String NO_DRIVER_STATE = "SGM01";
  private static final int LONGEST = 300;

  /** Kinds of failures, by what stands in the way. */
  public enum Kind {
    /** There is no JDBC driver. */
    DRIVER,
    /** Nobody answers, or not as PostgreSQL. */
    NETWORK,
    /** The two sides don't agree on TLS. */
    TLS,
    /** A pooler answers instead of PostgreSQL. */
    POOLER,
    /** The server doesn't take this user with this password from here. */
    REFUSED,
    /** The role lacks a privilege. */
    PRIVILEGE,
    /** All connections are taken. */
    FULL,
    /** The database is missing or takes no connections. */
    DATABASE,
    /** Anything else. */
    OTHER
  }

  /**
   * {@return what the SQLSTATE of a failed login says (PostgreSQL 14 to 18, pgjdbc 42.7)}
   *
   * @param e what the driver threw
   * @param role whose login failed
   * @param user name of the user
   */
  public static LoginProblem of(SQLException e, SourceRole role, String user) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    if (isTls(e)) {
      return new LoginProblem(
          Kind.TLS,
          "TLS with the source fails" + said(e),
          "give the root certificate that vouches for the server's, or use another sslmode; the "
              + "standby itself uses `prefer`");
    }
    boolean replication = role == SourceRole.REPLICATION;
    String name = Words.quote(user);
    String sql = SqlName.of(user);
    String line = replication ? "host replication " + sql : "host all " + sql;
    String hba = "`" + line + " <address of the standby>/32 scram-sha-256`";
    return switch (state) {
      case NO_DRIVER_STATE ->
          new LoginProblem(
              Kind.DRIVER,
              "There is no JDBC driver for PostgreSQL.",
              "add `org.postgresql:postgresql` to the class path");
      case "28P01" ->
          new LoginProblem(
              Kind.REFUSED,
              "The source refuses the password of " + name + " or has no such role" + said(e),
              "create the role or set its password to the one of the Secret (`\\password` in"
                  + " psql)");
      case "28000" ->
          new LoginProblem(
              Kind.REFUSED,
              "The source does not let " + name + " in" + said(e),
              "add " + hba + " to pg_hba.conf and reload, or `ALTER ROLE " + sql + " LOGIN`");
      case "42501" ->
          new LoginProblem(
              Kind.PRIVILEGE,
              "The role " + name + " lacks a privilege" + said(e),
              replication
                  ? "run `ALTER ROLE " + sql + " REPLICATION` on the source"
                  : "run `GRANT CONNECT ON DATABASE ... TO " + sql + "` on the source");
      case "53300" ->
          new LoginProblem(
              Kind.FULL,
              "The source has no connection left for " + name + said(e),
              replication
                  ? "raise `max_wal_senders` and restart the source"
                  : "raise `max_connections` or the role's CONNECTION LIMIT");
      case "3D000", "55000" ->
          new LoginProblem(
              Kind.DATABASE,
              "The database takes no connection" + said(e),
              "create it, and let it take connections");
      case "57P03" ->
          new LoginProblem(
              Kind.NETWORK,
              "The source starts, stops or recovers" + said(e),
              "wait until the source takes connections");
      case "08P01" ->
          replication
              ? new LoginProblem(
                  Kind.POOLER,
                  "What answers does not know replication, as poolers don't" + said(e),
                  "use the port of PostgreSQL itself: 5433 instead of 5432 if the source is an "
                      + "SGCluster")
              : new LoginProblem(
                  Kind.NETWORK,
                  "What answers does not speak as PostgreSQL" + said(e),
                  "use host and port of the PostgreSQL server");
      case "08004" ->
          new LoginProblem(
              Kind.TLS,
              "The source rejects the connection: it has no TLS, or wants a password and gets none"
                  + said(e),
              "switch `ssl` on in the source, use another sslmode, or give the password");
      default ->
          state.startsWith("08")
              ? new LoginProblem(
                  Kind.NETWORK,
                  "The source does not answer" + said(e),
                  "check host, port, firewall and `listen_addresses`; the port is that of "
                      + "PostgreSQL itself")
              : new LoginProblem(
                  Kind.OTHER,
                  "The login of " + name + " fails with SQLSTATE " + Words.quote(state) + said(e),
                  "look into the server's log");
    };
  }

  /** By name, as the library itself does not touch the network. */
  private static boolean isTls(SQLException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      String type = cause.getClass().getName();
      if (type.startsWith("javax.net.ssl.") || type.startsWith("java.security.cert.")) {
        return true;
      }
    }
    return false;
  }

  /** The server's own words, as an addition to a sentence, with its full stop. */
  private static String said(SQLException e) {
    String words = Words.printable(Objects.requireNonNullElse(e.getMessage(), "")).strip();
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words;
    return shown.isEmpty() ? "." : " (" + shown.replaceAll("\\.$", "") + ").";
  }
}
