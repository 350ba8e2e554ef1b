package org.sgmanifests.validation.preflight.checks.data;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** Logical replication slots are not copied. */
public final class SlotsLogical implements Check {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void run(Source source, Answers answers) {
    List<String> names =
        source
            .session()
            .texts(
                "slot_name",
                "SELECT slot_name FROM pg_replication_slots WHERE slot_type = 'logical'"
                    + " ORDER BY slot_name");
    if (names.isEmpty()) {
      answers.passed("There are no logical replication slots.");
    } else {
      answers.note(
          "The standby won't have the " + Words.named("logical replication slot", names) + ".",
          "make them anew after a switch to the standby.");
    }
  }
}
