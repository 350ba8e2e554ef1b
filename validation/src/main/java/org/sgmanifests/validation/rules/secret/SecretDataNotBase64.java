package org.sgmanifests.validation.rules.secret;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A value under data of a Secret that is not base64: the API server refuses the Secret. */
public final class SecretDataNotBase64 implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest secret : bundle.of("Secret")) {
      for (Field entry : secret.at("data").fields()) {
        String text = entry.text();
        if (text != null && SecretValues.decode(text).isEmpty()) {
          findings.add(
              entry,
              "The value is not base64, which `data` demands.",
              "move the key to `stringData`, which takes plain text, or encode the value.");
        }
      }
    }
  }
}
