package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    for (Manifest config : bundle.of("SGPostgresConfig")) {
      for (Field parameter : config.at("spec").get("postgresql.conf").fields()) {
        refuse(parameter, OwnedParameters.POSTGRES, "PostgreSQL", findings);
      }
    }
    for (Manifest config : bundle.of("SGPoolingConfig")) {
      Field ini = config.at("spec.pgBouncer").get("pgbouncer.ini");
      for (String section : List.of("databases{}.{}", "users{}.{}")) {
        for (Field parameter : ini.all(section)) {
          refuse(parameter, OwnedParameters.PGBOUNCER, "PgBouncer", findings);
        }
      }
    }
  }

  private static void refuse(Field parameter, Set<String> owned, String server, Findings findings) {
    String name = Objects.requireNonNull(parameter.path().name());
    if (owned.contains(name)) {
      findings.add(
          parameter,
          "StackGres sets the parameter " + Words.quote(name) + " of " + server + " itself.",
          "remove it.");
    }
  }
}
