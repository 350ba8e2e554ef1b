package org.sgmanifests.validation.rules.postgres;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A parameter inside of a cluster that its PostgreSQL does not have. */
public final class UnknownParameter implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (PostgresSettings settings : PostgresSettings.ofClusters(bundle)) {
      settings
          .known()
          .ifPresent(
              known -> {
                for (Field parameter : settings.unknown()) {
                  String name = PostgresSettings.name(parameter);
                  findings.add(
                      parameter,
                      "PostgreSQL "
                          + settings.major()
                          + " has no parameter "
                          + Words.quote(name)
                          + ".",
                      settings.advice(name, known));
                }
              });
    }
  }
}
