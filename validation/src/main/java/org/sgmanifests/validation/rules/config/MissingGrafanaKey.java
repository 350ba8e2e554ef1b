package org.sgmanifests.validation.rules.config;

import java.util.List;
import java.util.Locale;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A key that the Secret for Grafana does not have, in whose place the operator takes a default. */
public final class MissingGrafanaKey implements Rule {
  /** As the fields of the keys call them: {@code secretUserKey}, {@code secretPasswordKey}. */
  private static final List<String> WHAT = List.of("User", "Password");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field grafana : bundle.sections("SGConfig", "spec.grafana")) {
      String namespace = grafana.get("secretNamespace").text();
      String secret = grafana.get("secretName").text();
      List<Field> keys = WHAT.stream().map(what -> grafana.get("secret" + what + "Key")).toList();
      if (namespace != null && secret != null && keys.stream().allMatch(Field::isSet)) {
        for (int i = 0; i < keys.size(); i++) {
          String instead = "spec.grafana." + WHAT.get(i).toLowerCase(Locale.ROOT);
          check(bundle, keys.get(i), namespace, secret, instead, findings);
        }
      }
    }
  }

  private static void check(
      CheckedBundle bundle,
      Field key,
      String namespace,
      String secret,
      String instead,
      Findings findings) {
    if (key.text() != null
        && bundle.graph().resolve("Secret", namespace, secret, key.text())
            instanceof NoSuchKey missing) {
      findings.add(
          key,
          "Secret "
              + Words.quote(secret)
              + " has no key "
              + Words.quote(missing.key())
              + ", so the operator silently takes "
              + Words.quote(instead)
              + " or its default.",
          Nearest.to(missing.key(), missing.known())
              .map(meant -> "use " + Words.quote(meant) + ", or add the key to the Secret.")
              .orElse("add the key to the Secret."));
    }
  }
}
