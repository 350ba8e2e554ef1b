package org.sgmanifests.validation.rules.secret;

import java.util.List;
import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.SecretKeys;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A key of a Secret or ConfigMap that Kubernetes refuses. */
public final class InvalidSecretKey implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("Secret", "ConfigMap")) {
      for (Manifest manifest : bundle.of(kind)) {
        for (String section : List.of("data", "stringData", "binaryData")) {
          manifest.at(section).fields().forEach(entry -> check(entry, findings));
        }
      }
    }
  }

  private static void check(Field entry, Findings findings) {
    String key = Objects.requireNonNull(entry.path().name());
    if (!SecretKeys.isLegal(key)) {
      findings.add(
          entry,
          "Kubernetes does not allow " + Words.quote(key) + " as a key.",
          "use up to 253 letters, digits, `-`, `_` and `.`"
              + SecretKeys.legalForm(key).map(form -> ", such as " + Words.quote(form)).orElse("")
              + ".");
    }
  }
}
