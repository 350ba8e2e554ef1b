package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.postgres.PostgresParameters;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A value that a parameter of PostgreSQL does not take. */
public final class InvalidParameterValue implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<PostgresSettings> all = new ArrayList<>(PostgresSettings.ofConfigs(bundle));
    all.addAll(PostgresSettings.ofClusters(bundle));
    for (PostgresSettings settings : all) {
      settings.known().ifPresent(known -> check(settings, known, findings));
    }
  }

  private static void check(
      PostgresSettings settings, PostgresParameters known, Findings findings) {
    for (Field parameter : settings.section().fields()) {
      String value = parameter.text();
      if (value != null && !PostgresSettings.isOwned(parameter)) {
        known
            .find(PostgresSettings.name(parameter))
            .filter(found -> !found.isOfExtension())
            .flatMap(found -> found.refusal(value))
            .ifPresent(
                refusal ->
                    findings.add(
                        parameter,
                        "The parameter "
                            + Words.quote(PostgresSettings.name(parameter))
                            + " of PostgreSQL "
                            + settings.major()
                            + " cannot be "
                            + Words.quote(value)
                            + ": "
                            + refusal.why()
                            + ".",
                        "use " + refusal.instead() + "."));
      }
    }
  }
}
