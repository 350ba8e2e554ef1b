package org.sgmanifests.builders.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts as files. {@link SourceSteps} is the one to read first. */
final class SourceFiles {
  private SourceFiles() {}

  static Map<String, String> of(Decisions decisions) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.md", SourceSteps.of(decisions));
    files.put("source.sql", RoleSql.of(decisions));
    if (!decisions.networks().isEmpty()) {
      files.put("pg_hba.conf", hba(decisions));
    }
    files.put("postgresql.conf", conf(decisions));
    files.put("settings.sql", settings(decisions));
    return files;
  }

  static String text(Decisions decisions) {
    return of(decisions).entrySet().stream()
        .map(file -> "==> " + file.getKey() + " <==\n" + file.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String hba(Decisions decisions) {
    return """
    # For the standby. Put these lines above the others, since the first one that fits counts.
    # The replication user streams: its connections are of the kind `replication`, which `all` does
    # not cover. The others log in normally: the standby's Patroni looks at the source as superuser,
    # every ten seconds and before each pg_rewind, in the database postgres; the authenticator's
    # line is there so that its password can be tested from the standby.
    # All passwords have to be stored as SCRAM-SHA-256; a line with md5 would take these, too.
    """
        + lines(HbaLines.of(decisions));
  }

  private static String conf(Decisions decisions) {
    StringBuilder text =
        new StringBuilder(
            """
            # For the standby. Each value is the lowest that does: leave out what is higher already. The last
            # line of a setting counts, so put these at the end.
            """);
    for (ServerSetting setting : ServerSettings.of(decisions)) {
      text.append('\n').append(Wrap.lines("# ", setting.why()));
      text.append(setting.confLine()).append(setting.restart() ? " # restart\n" : " # reload\n");
    }
    return text.toString();
  }

  private static String settings(Decisions decisions) {
    StringBuilder text =
        new StringBuilder(
            """
            -- The same as postgresql.conf, for where that file can't be edited. Run it as a superuser:
            --   psql -X -v ON_ERROR_STOP=1 -d postgres -f settings.sql
            -- It only raises: what is high enough stays as it is. It writes postgresql.auto.conf, which the
            -- standby inherits and prefers to its own SGPostgresConfig; so edit postgresql.conf if you can.

            """);
    for (ServerSetting setting : ServerSettings.of(decisions)) {
      text.append(setting.raiseSql()).append("\n\\gexec\n");
    }
    return text
        + """

        SELECT pg_reload_conf();
        -- The server needs a moment to read its files.
        SELECT pg_sleep(1);
        SELECT name AS waits_for_a_restart FROM pg_settings WHERE pending_restart;
        """;
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
