package org.sgmanifests.builders.source;

import java.util.List;

/** The settings of a source, each with what goes wrong with less. PostgreSQL 14 to 18. */
final class ServerSettings {
  /** PostgreSQL's default for both; what the standbys take comes on top of the rest of it. */
  private static final int DEFAULT = 10;

  /** pg_basebackup takes a second one for the WAL that is written meanwhile. */
  private static final int SENDERS_PER_COPY = 2;

  private ServerSettings() {}

  static List<ServerSetting> of(Decisions decisions) {
    int standbys = decisions.standbys();
    return List.of(
        setting("wal_level", "replica", true, "current_setting('wal_level') = 'minimal'")
            .why("With less, the WAL is not enough for a standby; logical is more and fine.")
            .build(),
        number("max_wal_senders", DEFAULT + SENDERS_PER_COPY * (standbys - 1))
            .why(
                "The first copy of a standby takes two, streaming one; the rest is for backups and"
                    + " other replicas. A standby needs at least as many as its source has;"
                    + " StackGres' default is 20.")
            .build(),
        number("max_replication_slots", DEFAULT + standbys - 1)
            .why("The first copy of a standby takes one while it is made; streaming takes none.")
            .build(),
        setting(
                "wal_keep_size",
                decisions.walKeepText(),
                false,
                "(SELECT setting::bigint FROM pg_settings WHERE name = 'wal_keep_size') < "
                    + decisions.walKeepMegabytes())
            .why(
                "StackGres streams without a replication slot, so the source removes WAL that an"
                    + " absent standby still needs, and the standby is lost although its pods stay"
                    + " ready. The volume of pg_wal has to have room for this.")
            .build(),
        setting(
                "wal_log_hints",
                "on",
                true,
                "current_setting('wal_log_hints') = 'off'"
                    + " AND current_setting('data_checksums') = 'off'")
            .why(
                "Without it or data checksums (which are enough), pg_rewind can't repair a standby"
                    + " that has diverged, and everything is copied again.")
            .build(),
        setting(
                "listen_addresses",
                "*",
                true,
                "current_setting('listen_addresses') IN"
                    + " ('', 'localhost', '127.0.0.1', '::1', '127.0.0.1,::1', '127.0.0.1, ::1')")
            .why(
                "The server has to listen on the address that the standby connects to; name that"
                    + " one instead of * if you like.")
            .build());
  }

  private static ImmutableServerSetting.Builder number(String name, int value) {
    return setting(
        name,
        String.valueOf(value),
        true,
        "current_setting('%s')::integer < %d".formatted(name, value));
  }

  private static ImmutableServerSetting.Builder setting(
      String name, String value, boolean restart, String tooLow) {
    return ImmutableServerSetting.builder().name(name).value(value).restart(restart).tooLow(tooLow);
  }
}
