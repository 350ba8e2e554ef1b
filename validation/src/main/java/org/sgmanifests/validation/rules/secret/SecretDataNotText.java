package org.sgmanifests.validation.rules.secret;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.schema.JsonType;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A value of a Secret or ConfigMap that is not text, such as a password of digits unquoted. */
public final class SecretDataNotText implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("Secret", "ConfigMap")) {
      for (Manifest manifest : bundle.of(kind)) {
        for (String name : List.of("data", "stringData", "binaryData")) {
          check(manifest.at(name), findings);
        }
      }
    }
  }

  private static void check(Field section, Findings findings) {
    if (section.isSet() && !section.value().isObject()) {
      findings.add(
          section,
          "This is " + JsonType.wordsFor(section.value()) + " where an object is due.",
          "write one field for each key.");
    }
    for (Field entry : section.fields()) {
      if (entry.isSet() && !entry.value().isTextual()) {
        findings.add(
            entry,
            "The value is " + JsonType.wordsFor(entry.value()) + " where text is due.",
            "write it in quotes.");
      }
    }
  }
}
