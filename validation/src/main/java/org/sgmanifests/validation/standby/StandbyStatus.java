package org.sgmanifests.validation.standby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What a standby server (PostgreSQL 14 to 18) says about itself. */
@Value.Immutable
public interface StandbyStatus {

  /** {@return the number that a server and all physical copies of it have in common} */
  String systemIdentifier();

  /** {@return the timeline of its last checkpoint} */
  int timeline();

  /** {@return whether it is a standby at all} */
  boolean inRecovery();

  /**
   * {@return whether a WAL receiver runs} It is there only while a connection to the source exists.
   */
  boolean receiverRuns();

  /**
   * {@return what the receiver does, such as {@code streaming}; absent without a receiver, and for
   * a user who is neither superuser nor has {@code pg_monitor}}
   */
  Optional<String> receiverStatus();

  /**
   * {@return the host that the receiver is connected to, in the words of {@code primary_conninfo}}
   */
  Optional<String> senderHost();

  /** {@return the port that the receiver is connected to} */
  OptionalInt senderPort();

  /** {@return the host of {@code primary_conninfo}, whether or not there is a connection} */
  Optional<String> configuredHost();

  /** {@return the port of {@code primary_conninfo}} */
  OptionalInt configuredPort();

  /** {@return the replication slot that is used on the source; StackGres uses none} */
  Optional<String> slot();

  /** {@return the end of the WAL that was received and stored since the server started} */
  Optional<Lsn> received();

  /** {@return the end of the WAL that was replayed} */
  Optional<Lsn> replayed();

  /** {@return the end of the source's WAL, as of its last message} */
  Optional<Lsn> sourceEnd();

  /** {@return the time since the last message of the source} */
  Optional<Duration> silence();

  /**
   * {@return {@code wal_receiver_timeout}, after which silence ends the connection; zero is never}
   */
  Duration silenceLimit();

  /** {@return whether somebody paused replay} */
  boolean replayPaused();

  /** {@return the parameters whose change waits for a restart} */
  List<String> pendingRestart();

  /**
   * {@return how much WAL of the source, as of its last message, is not replayed here, in bytes} It
   * grows no more when the source falls silent: see {@link #silence}.
   */
  default OptionalLong lag() {
    if (sourceEnd().isEmpty() || replayed().isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Math.max(0, sourceEnd().get().minus(replayed().get())));
  }

  /** {@return how much WAL was received and is not replayed, in bytes} */
  default OptionalLong replayBacklog() {
    if (received().isEmpty() || replayed().isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Math.max(0, received().get().minus(replayed().get())));
  }

  /** {@return the position from which it needs WAL next; absent on a primary} */
  default Optional<Lsn> needs() {
    return received()
        .filter(position -> replayed().isEmpty() || position.compareTo(replayed().get()) > 0)
        .or(this::replayed);
  }

  /**
   * Asks a standby. The user needs {@code pg_monitor} or has to be superuser to see all; database
   * {@code postgres} does.
   *
   * @param login connects to the standby
   * @return the status, or why there is none
   */
  static Answer<StandbyStatus> ask(Login login) {
    return Query.ask("the standby", login, StandbyStatus::read);
  }

  /**
   * Asks a standby over a connection in auto-commit mode, which stays open.
   *
   * @param connection connection to the standby
   * @return the status
   * @throws SQLException if the server refuses
   */
  static StandbyStatus read(Connection connection) throws SQLException {
    return Query.run(connection, "standby-status.sql", StandbyStatus::read);
  }

  private static StandbyStatus read(ResultSet row) throws SQLException {
    row.next();
    OptionalLong silence = Query.number(row, "silence_ms");
    return builder()
        .systemIdentifier(row.getString("system_identifier"))
        .timeline(row.getInt("timeline_id"))
        .inRecovery(row.getBoolean("in_recovery"))
        .receiverRuns(row.getBoolean("receiver_runs"))
        .receiverStatus(Query.text(row, "status"))
        .senderHost(Query.text(row, "sender_host"))
        .senderPort(Query.integer(row, "sender_port"))
        .configuredHost(Query.text(row, "configured_host"))
        .configuredPort(Query.integer(row, "configured_port"))
        .slot(Query.text(row, "slot_name"))
        .received(Query.lsn(row, "received"))
        .replayed(Query.lsn(row, "replayed"))
        .sourceEnd(Query.lsn(row, "source_end"))
        .silence(
            silence.isPresent()
                ? Optional.of(Duration.ofMillis(Math.max(0, silence.getAsLong())))
                : Optional.empty())
        .silenceLimit(Duration.ofMillis(row.getLong("silence_limit_ms")))
        .replayPaused(row.getBoolean("replay_paused"))
        .pendingRestart(
            Query.text(row, "pending_restart").map(names -> List.of(names.split(","))).stream()
                .flatMap(List::stream)
                .toList())
        .build();
  }

  /** {@return a builder of statuses} */
  static ImmutableStandbyStatus.Builder builder() {
    return ImmutableStandbyStatus.builder();
  }
}
