package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A parameter that belongs to StackGres. */
public final class OwnedParameter implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (PostgresSettings settings : PostgresSettings.ofConfigs(bundle)) {
      for (Field parameter : settings.section().fields()) {
        boolean text = parameter.text() != null; // else the API server refuses it as it is
        if (text && PostgresSettings.isOwned(parameter)) {
          refuse(parameter, "PostgreSQL", findings);
        }
      }
    }
    for (Manifest config : bundle.of("SGPoolingConfig")) {
      Field ini = config.at("spec.pgBouncer").get("pgbouncer.ini");
      for (String section : List.of("databases{}.{}", "users{}.{}")) {
        for (Field parameter : ini.all(section)) {
          if (OwnedParameters.PGBOUNCER.contains(PostgresSettings.name(parameter))) {
            refuse(parameter, "PgBouncer", findings);
          }
        }
      }
    }
  }

  private static void refuse(Field parameter, String server, Findings findings) {
    String name = PostgresSettings.name(parameter);
    findings.add(
        parameter,
        "StackGres sets the parameter " + Words.quote(name) + " of " + server + " itself.",
        "remove it.");
  }
}
