package org.sgmanifests.validation.rules.cluster;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A schedule that is no cron expression: no CronJob can be made from it. */
public final class MalformedCron implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field backup :
        bundle.of("SGCluster").stream()
            .flatMap(cluster -> cluster.at("spec.configurations.backups").items().stream())
            .toList()) {
      check(backup.get("cronSchedule"), findings);
    }
    for (Field window :
        bundle.of("SGCluster").stream()
            .flatMap(cluster -> cluster.at("spec.pods.updateStrategy.schedule").items().stream())
            .toList()) {
      check(window.get("cron"), findings);
    }
  }

  private static void check(Field cron, Findings findings) {
    String text = cron.text();
    if (text != null && !CronExpression.isValid(text)) {
      findings.add(
          cron,
          Words.quote(text) + " is not a cron expression.",
          "write the five fields minute, hour, day of month, month and day of week, such as `0 5 *"
              + " * *` (times are UTC).");
    }
  }
}
