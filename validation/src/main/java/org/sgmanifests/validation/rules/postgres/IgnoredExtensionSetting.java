package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.postgres.PostgresParameter;
import org.sgmanifests.validation.postgres.PostgresParameters;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A setting of an extension that comes with PostgreSQL, and that the extension ignores. */
public final class IgnoredExtensionSetting implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<PostgresSettings> all = new ArrayList<>(PostgresSettings.ofConfigs(bundle));
    all.addAll(PostgresSettings.ofClusters(bundle));
    for (PostgresSettings settings : all) {
      for (Field parameter : settings.section().fields()) {
        String name = PostgresSettings.name(parameter);
        if (PostgresParameters.isCustom(name)) {
          settings.known().ifPresent(known -> check(parameter, settings.major(), known, findings));
        }
      }
    }
  }

  private static void check(
      Field parameter, int major, PostgresParameters known, Findings findings) {
    String name = PostgresSettings.name(parameter);
    String extension = name.substring(0, name.indexOf('.'));
    String prefix = extension.toLowerCase(Locale.ROOT) + ".";
    List<String> ofExtension =
        known.names().stream()
            .filter(other -> other.startsWith(prefix))
            .map(other -> other.substring(prefix.length()))
            .toList();
    Optional<PostgresParameter> found = known.find(name);
    if (found.isEmpty() && !ofExtension.isEmpty()) {
      findings.add(
          parameter,
          "The extension "
              + Words.quote(extension)
              + " of PostgreSQL "
              + major
              + " has no parameter "
              + Words.quote(name)
              + ", and ignores it.",
          Nearest.to(name.substring(prefix.length()), ofExtension)
              .map(meant -> "use " + Words.quote(prefix + meant) + ", or remove it.")
              .orElse("remove it."));
    }
    String value = parameter.text();
    if (value != null) {
      found
          .flatMap(setting -> setting.refusal(value))
          .ifPresent(
              refusal ->
                  findings.add(
                      parameter,
                      "The extension "
                          + Words.quote(extension)
                          + " ignores "
                          + Words.quote(value)
                          + " for "
                          + Words.quote(name)
                          + ": "
                          + refusal.why()
                          + ".",
                      "use " + refusal.instead() + "."));
    }
  }
}
