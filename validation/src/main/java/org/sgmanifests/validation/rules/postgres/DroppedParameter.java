package org.sgmanifests.validation.rules.postgres;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.postgres.PostgresParameters;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A parameter that StackGres drops without a word. */
public final class DroppedParameter implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (PostgresSettings settings : PostgresSettings.ofClusters(bundle)) {
      for (Field parameter : settings.section().fields()) {
        if (PostgresSettings.isOwned(parameter)) {
          owned(parameter, findings);
        }
      }
    }
    for (Field ini : PoolerSettings.of(bundle)) {
      for (Field parameter : ini.get("pgbouncer").fields()) {
        if (OwnedParameters.PGBOUNCER.contains(PostgresSettings.name(parameter))) {
          owned(parameter, findings);
        }
      }
    }
    for (PostgresSettings settings : PostgresSettings.ofConfigs(bundle)) {
      settings.known().ifPresent(known -> unknown(settings, known, findings));
    }
  }

  private static void owned(Field parameter, Findings findings) {
    String name = PostgresSettings.name(parameter);
    findings.add(
        parameter,
        "StackGres sets the parameter " + Words.quote(name) + " itself and drops this value.",
        "remove it.");
  }

  private static void unknown(
      PostgresSettings settings, PostgresParameters known, Findings findings) {
    for (Field parameter : settings.unknown()) {
      String name = PostgresSettings.name(parameter);
      findings.add(
          parameter,
          "PostgreSQL "
              + settings.major()
              + " has no parameter "
              + Words.quote(name)
              + ", so it is dropped.",
          settings.advice(name, known));
    }
  }
}
