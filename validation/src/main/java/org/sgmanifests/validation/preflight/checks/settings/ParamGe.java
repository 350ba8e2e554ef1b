package org.sgmanifests.validation.preflight.checks.settings;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** What has to be at least as large on the standby is. */
public final class ParamGe implements Check {
  /** Those of StackGres 1.18, and of PostgreSQL where StackGres has none. */
  private static final SortedMap<String, Integer> DEFAULTS =
      new TreeMap<>(
          Map.of(
              "max_connections", 100,
              "max_worker_processes", 8,
              "max_prepared_transactions", 32,
              "max_locks_per_transaction", 128,
              "max_wal_senders", 20));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    String missing = source.standby().missingConfig().orElse(null);
    if (missing != null) {
      answers.notChecked(
          "The SGPostgresConfig " + Words.quote(missing) + " is not in the bundle.",
          "add it to the bundle.");
      return;
    }
    DEFAULTS.forEach((name, value) -> compare(name, value, source, answers));
    answers.passedUnlessAnswered("No setting is smaller on the standby.");
  }

  private static void compare(String name, int byDefault, Source source, Answers answers) {
    int theirs = source.settings().number(name);
    String set = source.standby().parameters().get(name);
    if (set != null && !set.strip().matches("\\d{1,9}")) {
      answers.notChecked(
          "`" + name + "` of the standby is no whole number.", "give it as a whole number.");
      return;
    }
    int ours = set == null ? byDefault : Integer.parseInt(set.strip());
    if (ours < theirs) {
      answers.failed(
          "`"
              + name
              + "` is "
              + theirs
              + " on the source and "
              + ours
              + (set == null ? " by default" : "")
              + " on the standby.",
          "set it to " + theirs + " or more in the SGPostgresConfig.");
    }
  }
}
