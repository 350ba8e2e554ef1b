package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A schedule that is no cron expression: nothing ever runs by it. */
public final class MalformedCron implements Rule {
  /** Of a plain cluster, and of the parts of a sharded one. */
  private static final List<String> PODS =
      List.of(
          "spec.pods", "spec.coordinator.pods", "spec.shards.pods", "spec.shards.overrides[].pods");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      String backups = "spec.configurations.backups[].cronSchedule";
      check(bundle.all(kind, backups), CronExpression.Reader.CRON_JOB, findings);
      for (String pods : PODS) {
        List<Field> windows = bundle.all(kind, pods + ".updateStrategy.schedule[].cron");
        check(windows, CronExpression.Reader.OPERATOR, findings);
      }
    }
  }

  private static void check(List<Field> crons, CronExpression.Reader reader, Findings findings) {
    for (Field cron : crons) {
      String text = cron.text();
      if (text != null && !CronExpression.isValid(text, reader)) {
        findings.add(
            cron,
            Words.quote(text) + " is not a cron expression.",
            "write the five fields minute, hour, day of month, month and day of week, such as `0 5"
                + " * * *` (times are UTC).");
      }
    }
  }
}
