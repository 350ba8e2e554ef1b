package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.builders.credentials.Role;

/** Command lines that show whether the standby follows its source. */
final class Verification {
  private static final String SENDERS =
      "SELECT application_name, client_addr, state, sync_state,"
          + " pg_wal_lsn_diff(sent_lsn, replay_lsn) AS behind_bytes, reply_time"
          + " FROM pg_stat_replication";

  private static final String RECEIVER =
      "SELECT pg_is_in_recovery(), r.status, r.sender_host, r.sender_port,"
          + " pg_wal_lsn_diff(r.latest_end_lsn, pg_last_wal_replay_lsn()) AS behind_bytes,"
          + " now() - r.last_msg_receipt_time AS silence"
          + " FROM (SELECT 1) one LEFT JOIN pg_stat_wal_receiver r ON true";

  private static final String IDENTIFIER = "SELECT system_identifier FROM pg_control_system()";

  private Verification() {}

  static List<TestCommand> of(Decisions decisions) {
    List<TestCommand> commands = new ArrayList<>();
    Optional<StandbyCluster> standby = decisions.standby();
    Optional<Address> source = decisions.address();
    standby.map(Verification::list).ifPresent(commands::add);
    source
        .map(address -> onSource(decisions, address, SENDERS))
        .map(
            line ->
                new TestCommand(
                    "On the source: one row named like the standby's pod, state \"streaming\"; two"
                        + " rows named pg_basebackup while the first copy is made.",
                    line))
        .ifPresent(commands::add);
    standby
        .map(cluster -> onStandby(decisions, cluster, RECEIVER))
        .map(
            line ->
                new TestCommand(
                    "On the standby: recovery is true, status \"streaming\", host and port are the"
                        + " source's, and the silence is shorter than a minute.",
                    line))
        .ifPresent(commands::add);
    source
        .map(address -> onSource(decisions, address, IDENTIFIER))
        .map(line -> new TestCommand("On the source: the identifier of its data.", line))
        .ifPresent(commands::add);
    standby
        .map(cluster -> onStandby(decisions, cluster, IDENTIFIER))
        .map(
            line ->
                new TestCommand(
                    "On the standby: the source's identifier, since it is a copy of it.", line))
        .ifPresent(commands::add);
    return commands;
  }

  private static TestCommand list(StandbyCluster standby) {
    return new TestCommand(
        "Role \"Standby Leader\" and state \"streaming\" (\"running\" before Patroni 3.0.4, where"
            + " the next commands have to tell). The Standby Leader never has a lag here.",
        exec(standby) + " patronictl list");
  }

  private static String onSource(Decisions decisions, Address address, String sql) {
    return ConnectionTests.psql(
        ConnectionTests.connection(decisions, address, decisions.users().name(Role.SUPERUSER))
            .add("dbname", "postgres"),
        sql);
  }

  /** Over the pod's own socket, which lets everybody in; the source's roles are there, too. */
  private static String onStandby(Decisions decisions, StandbyCluster standby, String sql) {
    ConnectionString connection =
        new ConnectionString()
            .add("user", decisions.users().name(Role.SUPERUSER))
            .add("dbname", "postgres");
    return exec(standby) + " " + ConnectionTests.psql(connection, sql);
  }

  /** The container of Patroni is in every pod; the one of the tools can be left out. */
  private static String exec(StandbyCluster standby) {
    return "kubectl -n %s exec %s -c patroni --"
        .formatted(ShellWord.of(standby.namespace()), ShellWord.of(standby.pod()));
  }
}
