package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
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
    List<Field> pgBouncers = new ArrayList<>(bundle.all("SGPoolingConfig", "spec.pgBouncer"));
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (String place :
          List.of("spec", "spec.coordinator", "spec.shards", "spec.shards.overrides[]")) {
        String configurations = place + ".configurations";
        pgBouncers.addAll(bundle.all(kind, configurations + ".pooling.pgBouncer"));
        for (Field postgres : bundle.all(kind, configurations + ".postgres")) {
          warn(postgres.get("postgresql.conf"), OwnedParameters.POSTGRES, findings);
        }
      }
    }
    for (Field pgBouncer : pgBouncers) {
      warn(pgBouncer.get("pgbouncer.ini").get("pgbouncer"), OwnedParameters.PGBOUNCER, findings);
    }
  }

  private static void warn(Field section, Set<String> owned, Findings findings) {
    for (Field parameter : section.fields()) {
      String name = Objects.requireNonNull(parameter.path().name());
      if (owned.contains(name)) {
        findings.add(
            parameter,
            "StackGres sets the parameter " + Words.quote(name) + " itself and drops this value.",
            "remove it.");
      }
    }
  }
}
