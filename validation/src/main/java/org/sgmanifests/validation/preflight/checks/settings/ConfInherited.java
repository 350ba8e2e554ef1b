package org.sgmanifests.validation.preflight.checks.settings;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The configuration files that are copied along do no harm on the standby. */
public final class ConfInherited implements Check {
  /** Patroni takes these out of a copied postgresql.auto.conf, or sets them itself. */
  private static final Set<String> PATRONIS =
      Set.of(
          "archive_cleanup_command",
          "config_file",
          "data_directory",
          "hba_file",
          "ident_file",
          "primary_conninfo",
          "primary_slot_name",
          "recovery_end_command",
          "recovery_min_apply_delay",
          "recovery_target_timeline",
          "restore_command",
          "unix_socket_directories");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String folder = source.settings().get("data_directory") + "/";
    List<Row> rows =
        source
            .session()
            .query(
                "SELECT sourcefile, name, setting FROM pg_file_settings"
                    + " WHERE sourcefile IS NOT NULL ORDER BY sourcefile, name");
    boolean copied = source.settings().get("config_file").startsWith(folder);
    SortedSet<String> includes = new TreeSet<>();
    SortedSet<String> files = new TreeSet<>();
    SortedSet<String> paths = new TreeSet<>();
    SortedSet<String> altered = new TreeSet<>();
    for (Row row : rows) {
      String name = row.text("name");
      String file = row.text("sourcefile");
      if (!file.startsWith(folder)) {
        includes.add(file);
      } else if (PATRONIS.contains(name)) {
        continue;
      } else if (row.text("setting").startsWith("/")) {
        (name.startsWith("ssl_") ? files : paths).add(name);
      } else if (file.endsWith("/postgresql.auto.conf")) {
        altered.add(name);
      }
    }
    if (copied && !includes.isEmpty()) {
      answers.failed(
          "postgresql.conf includes "
              + Words.allInOrder(includes)
              + ", which is outside of the data directory and not copied.",
          "move it into the data directory, or write its settings into postgresql.conf.");
    }
    if (!files.isEmpty()) {
      answers.failed(
          "The settings " + Words.allInOrder(files) + " name files that only the source has.",
          "put the files into the data directory and name them without a path.");
    }
    if (!paths.isEmpty()) {
      answers.failed(
          Severity.WARNING,
          "The settings " + Words.allInOrder(paths) + " name places that only the source has.",
          "use paths relative to the data directory, or set them in the SGPostgresConfig.");
    }
    if (!altered.isEmpty()) {
      answers.failed(
          Severity.WARNING,
          "ALTER SYSTEM set "
              + Words.allInOrder(altered)
              + " in postgresql.auto.conf, which is copied and wins over the SGPostgresConfig.",
          "write them into postgresql.conf and run `ALTER SYSTEM RESET` for each.");
    }
    answers.passedUnlessAnswered("The configuration files that are copied do no harm.");
  }
}
