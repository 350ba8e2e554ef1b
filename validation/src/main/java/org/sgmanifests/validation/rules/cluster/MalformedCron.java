package org.sgmanifests.validation.rules.cluster;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A schedule that is no cron expression: nothing ever runs by it. */
public final class MalformedCron implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest cluster : bundle.of("SGCluster")) {
      for (Field backup : cluster.at("spec.configurations.backups").items()) {
        check(backup.get("cronSchedule"), CronExpression.Reader.CRON_JOB, findings);
      }
      for (Field window : cluster.at("spec.pods.updateStrategy.schedule").items()) {
        check(window.get("cron"), CronExpression.Reader.OPERATOR, findings);
      }
    }
  }

  private static void check(Field cron, CronExpression.Reader reader, Findings findings) {
    String text = cron.text();
    if (text != null && !CronExpression.isValid(text, reader)) {
      findings.add(
          cron,
          Words.quote(text) + " is not a cron expression.",
          "write the five fields minute, hour, day of month, month and day of week, such as `0 5 *"
              + " * *` (times are UTC).");
    }
  }
}
