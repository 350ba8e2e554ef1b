package org.sgmanifests.validation.rules.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** The Secret with the credentials for Grafana, or a key of it, is missing. */
public final class MissingGrafanaSecret implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field grafana : bundle.sections("SGConfig", "spec.grafana")) {
      Field name = grafana.get("secretName");
      String namespace = grafana.get("secretNamespace").text();
      if (name.text() != null
          && namespace != null
          && grafana.get("secretUserKey").isSet()
          && grafana.get("secretPasswordKey").isSet()) {
        check(bundle, name, namespace, grafana, findings);
      }
    }
  }

  private static void check(
      CheckedBundle bundle, Field name, String namespace, Field grafana, Findings findings) {
    Optional<Set<String>> keys = bundle.keysOf("Secret", namespace, name.value().asText());
    if (keys.isEmpty()) {
      findings.add(
          name,
          "There is no Secret "
              + Words.quote(name.value())
              + " in namespace "
              + Words.quote(namespace)
              + ".",
          "name an existing Secret, add it, or declare that it exists elsewhere.");
      return;
    }
    for (String field : List.of("secretUserKey", "secretPasswordKey")) {
      Field key = grafana.get(field);
      if (!keys.get().isEmpty() && !keys.get().contains(key.value().asText())) {
        findings.add(
            key,
            "Secret " + Words.quote(name.value()) + " has no key " + Words.quote(key.value()) + ".",
            "use " + Words.oneOf(new TreeSet<>(keys.get())) + ", or add that key to the Secret.");
      }
    }
  }
}
