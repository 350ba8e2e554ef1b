package org.sgmanifests.builders.source;

import java.util.List;

/** What to do with the files, in which order, and how to see that it worked. */
final class SourceSteps {
  /** Each as high on the standby as here, or it does not start as a hot standby. */
  private static final String COMPARED =
      "SELECT name, setting FROM pg_settings WHERE name IN ('max_connections',"
          + " 'max_worker_processes', 'max_prepared_transactions', 'max_locks_per_transaction',"
          + " 'max_wal_senders', 'synchronous_standby_names', 'shared_preload_libraries')";

  /** Makes empty files where there are none; what is there keeps its content. */
  static final String DATA_DIRECTORY =
      "sudo -u postgres sh -c 'd=$(psql -XAt -d postgres -c \"SHOW data_directory\")"
          + " && touch \"$d/postgresql.conf\" \"$d/pg_hba.conf\"'";

  private SourceSteps() {}

  static String of(Decisions decisions) {
    return text(decisions).strip() + "\n";
  }

  private static String text(Decisions decisions) {
    return """
    # The source of a StackGres standby

    For the administrator of the PostgreSQL server that is to be copied. All statements need a superuser.
    The steps may be done again at any time.

    ## 1. Users

        psql -X -v ON_ERROR_STOP=1 -d postgres -f source.sql

    A user that is already there gets other attributes and, if the file has one, another password: look who
    else logs in as that user first. `postgres` is there on nearly every server. Without ON_ERROR_STOP, psql
    goes on after an error and ends as if all was well.

    """
        + passwords(decisions)
        + "## 2. Who may connect\n\n"
        + access(decisions)
        + """
        ## 3. Settings

        Put the lines of `postgresql.conf` into the server's own file, but for those that are higher there. Where
        that file can't be edited, `settings.sql` does the same. If Patroni runs the server, neither has an
        effect: use `patronictl edit-config`. Then restart the server; only if no line marked `restart` was new,
        a reload is enough.

        ## 4. Configuration within the data directory

        Servers of Debian and Ubuntu have their configuration elsewhere. The standby gets what is in the data
        directory, and its Patroni fails after the whole copy if `postgresql.conf` is not there. An empty file is
        enough:

        """
        + indented(DATA_DIRECTORY)
        + """

        ## 5. Compare

        """
        + indented("psql -X -d postgres -c " + ShellWord.of(COMPARED))
        + """

        The numbers have to be as high in the standby's SGPostgresConfig, and the libraries have to be among its
        extensions. `synchronous_standby_names` must not be `*`: the standby would then count as synchronous, and
        commits here would wait for it when it is away.

        ## 6. Test from where the standby will run

        """
        + commands(
            ConnectionTests.of(decisions), "The host and the port of the source were not given.")
        + """
        ## 7. When the standby is there

        The first copy may take hours.

        """
        + commands(
            Verification.of(decisions), "Neither the source's address nor the standby was given.");
  }

  private static String passwords(Decisions decisions) {
    List<String> lines = PasswordLines.of(decisions);
    if (lines.isEmpty()) {
      return """
      The file has SCRAM-SHA-256 verifiers, not the passwords: these never reach the server's log. A weak
      password can be guessed from its verifier, so guard the file.

      """;
    }
    StringBuilder text =
        new StringBuilder(
            """
            The file leaves passwords alone. Set them in a psql session, which asks for them and sends no clear
            text; they have to be those of the standby's Secret:

            """);
    lines.forEach(line -> text.append(indented(line)));
    return text.append('\n').toString();
  }

  private static String access(Decisions decisions) {
    return decisions.networks().isEmpty()
        ? """
        The networks of the standby were not given, so there are no lines for `pg_hba.conf`.

        """
        : """
        Put the lines of `pg_hba.conf` at the top of the server's own file (`SHOW hba_file`), and then:

            psql -X -d postgres -c 'SELECT pg_reload_conf()'
            psql -X -d postgres -c 'SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL'

        The second one has to show no row. The addresses are those that the server sees; behind a NAT gateway
        that is the gateway's.

        """
            + (decisions.tls()
                ? """
                The lines demand TLS (`hostssl`): the server needs `ssl = on` and a certificate. The standby uses TLS
                when it is offered, but checks no certificate, and it can't show one of its own: no `clientcert`.

                """
                : """
                The lines let connections without TLS in, too. The standby uses TLS if the server has `ssl = on`.

                """);
  }

  private static String commands(List<TestCommand> commands, String none) {
    if (commands.isEmpty()) {
      return none + "\n\n";
    }
    StringBuilder text = new StringBuilder();
    for (TestCommand command : commands) {
      text.append(indented(command.command())).append('\n');
      text.append(Wrap.lines("", command.purpose())).append('\n');
    }
    return text.toString();
  }

  private static String indented(String line) {
    return "    " + line + "\n";
  }
}
