package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;
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
    decisions.standby().ifPresent(standby -> commands.add(list(standby)));
    decisions
        .address()
        .ifPresent(
            address -> {
              commands.add(
                  new TestCommand(
                      "On the source: one row named like the standby's pod, state \"streaming\";"
                          + " two rows named pg_basebackup while the first copy is made.",
                      onSource(decisions, address, SENDERS)));
            });
    decisions
        .standby()
        .ifPresent(
            standby ->
                commands.add(
                    new TestCommand(
                        "On the standby: recovery is true, status \"streaming\", host and port are"
                            + " the source's, and the silence is shorter than a minute.",
                        onStandby(standby, RECEIVER))));
    decisions
        .address()
        .ifPresent(
            address ->
                commands.add(
                    new TestCommand(
                        "The identifier that the standby has, too: it is a copy of this source.",
                        onSource(decisions, address, IDENTIFIER))));
    decisions
        .standby()
        .ifPresent(
            standby ->
                commands.add(
                    new TestCommand("The same identifier.", onStandby(standby, IDENTIFIER))));
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

  private static String onStandby(StandbyCluster standby, String sql) {
    return exec(standby) + " psql -X -d postgres -c " + ShellWord.of(sql);
  }

  /** The container of Patroni is in every pod; the one of the tools can be left out. */
  private static String exec(StandbyCluster standby) {
    return "kubectl -n %s exec %s -c patroni --"
        .formatted(ShellWord.of(standby.namespace()), ShellWord.of(standby.pod()));
  }
}
