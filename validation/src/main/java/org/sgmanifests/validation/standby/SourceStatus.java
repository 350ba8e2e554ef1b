package org.sgmanifests.validation.standby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the source (PostgreSQL 14 to 18) says about itself and its replicas. */
@Value.Immutable
public interface SourceStatus {

  /** {@return the number that the source and all physical copies of it have in common} */
  String systemIdentifier();

  /** {@return whether the source is itself a standby} */
  boolean inRecovery();

  /** {@return the end of its WAL; of what it received, when it is a standby} */
  Optional<Lsn> end();

  /**
   * {@return the beginning of the oldest WAL that it still has; absent for a user without {@code
   * pg_monitor}}
   */
  Optional<Lsn> oldest();

  /** {@return the size of a WAL file in bytes} */
  long segmentBytes();

  /** {@return {@code wal_keep_size} in bytes: how much WAL is kept for replicas without a slot} */
  long keptBytes();

  /** {@return the replicas that are connected; base backups are among them} */
  List<Sender> senders();

  /** {@return the base backups that run, of whatever replica} */
  List<CopyProgress> copies();

  /**
   * Asks a source. The user needs {@code pg_monitor} or has to be superuser; {@code
   * replicateFrom.users.superuser} does.
   *
   * @param login connects to the source
   * @return the status, or why there is none
   */
  static Answer<SourceStatus> ask(Login login) {
    return Query.ask("the source", login, SourceStatus::read);
  }

  /**
   * Asks a source over a connection in auto-commit mode, which stays open.
   *
   * @param connection connection to the source
   * @return the status
   * @throws SQLException if the server refuses
   */
  static SourceStatus read(Connection connection) throws SQLException {
    ImmutableSourceStatus.Builder status =
        Query.run(connection, "source-status.sql", SourceStatus::read);
    return status
        .oldest(oldest(connection))
        .senders(Query.run(connection, "source-senders.sql", SourceStatus::senders))
        .copies(Query.run(connection, "source-copies.sql", SourceStatus::copies))
        .build();
  }

  private static ImmutableSourceStatus.Builder read(ResultSet row) throws SQLException {
    row.next();
    return builder()
        .systemIdentifier(row.getString("system_identifier"))
        .inRecovery(row.getBoolean("in_recovery"))
        .end(Query.lsn(row, "wal_end"))
        .segmentBytes(row.getLong("segment_bytes"))
        .keptBytes(row.getLong("kept_bytes"));
  }

  private static Optional<Lsn> oldest(Connection connection) throws SQLException {
    try {
      return Query.run(connection, "source-oldest-wal.sql", SourceStatus::oldestOf);
    } catch (SQLException e) {
      if (SqlFailure.NOT_PERMITTED.equals(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Log and number of the file make its position: {@code 0000000A} and {@code 000000FE}. */
  private static Optional<Lsn> oldestOf(ResultSet row) throws SQLException {
    row.next();
    Optional<String> name = Query.text(row, "oldest");
    long segmentBytes = row.getLong("segment_bytes");
    return name.map(
        n ->
            new Lsn(
                (Long.parseLong(n.substring(0, 8), 16) << 32)
                    + Long.parseLong(n.substring(8), 16) * segmentBytes));
  }

  private static List<Sender> senders(ResultSet rows) throws SQLException {
    List<Sender> senders = new ArrayList<>();
    while (rows.next()) {
      senders.add(
          Sender.builder()
              .applicationName(Query.text(rows, "application_name").orElse(""))
              .clientAddress(Query.text(rows, "client_addr"))
              .state(Query.text(rows, "state"))
              .syncState(Query.text(rows, "sync_state"))
              .replayed(Query.lsn(rows, "replayed"))
              .build());
    }
    return senders;
  }

  private static List<CopyProgress> copies(ResultSet rows) throws SQLException {
    List<CopyProgress> copies = new ArrayList<>();
    while (rows.next()) {
      copies.add(
          new CopyProgress(
              Query.text(rows, "phase").orElse(""),
              rows.getLong("copied"),
              Query.number(rows, "total")));
    }
    return copies;
  }

  /** {@return a builder of statuses} */
  static ImmutableSourceStatus.Builder builder() {
    return ImmutableSourceStatus.builder();
  }
}
