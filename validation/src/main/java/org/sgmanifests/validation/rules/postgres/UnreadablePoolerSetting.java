package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.postgres.PgBouncerParameters;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A setting with which PgBouncer does not start. */
public final class UnreadablePoolerSetting implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field ini : PoolerSettings.of(bundle)) {
      for (Field parameter : ini.get("pgbouncer").fields()) {
        String name = PostgresSettings.name(parameter);
        if (PgBouncerParameters.names().contains(name)) {
          checkValue(parameter, findings);
        } else if (!OwnedParameters.PGBOUNCER.contains(name)) {
          findings.add(
              parameter,
              "PgBouncer has no parameter " + Words.quote(name) + ", and does not start with it.",
              advice(name));
        }
      }
      for (String section : List.of("databases{}.pool_mode", "users{}.pool_mode")) {
        ini.all(section).forEach(mode -> checkValue(mode, findings));
      }
    }
  }

  /** People write {@code pool_size} where PgBouncer has a default, a least and a reserve one. */
  private static String advice(String name) {
    List<String> longer =
        PgBouncerParameters.names().stream()
            .filter(known -> !OwnedParameters.PGBOUNCER.contains(known))
            .filter(known -> known.endsWith("_" + name))
            .sorted()
            .toList();
    Optional<String> meant =
        longer.isEmpty()
            ? Nearest.to(name, PgBouncerParameters.names()).map(Words::quote)
            : Optional.of(Words.oneOf(longer));
    return meant.map(names -> "use " + names + ", or remove it.").orElse("remove it.");
  }

  private static void checkValue(Field parameter, Findings findings) {
    String name = PostgresSettings.name(parameter);
    if (!parameter.value().isValueNode()
        || !parameter.isSet()
        || OwnedParameters.PGBOUNCER.contains(name)) {
      return;
    }
    Optional.of(parameter.value().asText())
        .flatMap(value -> PgBouncerParameters.refusal(name, value))
        .ifPresent(
            refusal ->
                findings.add(
                    parameter,
                    "PgBouncer does not start with "
                        + Words.quote(parameter.value())
                        + " for "
                        + Words.quote(name)
                        + ": "
                        + refusal.why()
                        + ".",
                    "use " + refusal.instead() + "."));
  }
}
