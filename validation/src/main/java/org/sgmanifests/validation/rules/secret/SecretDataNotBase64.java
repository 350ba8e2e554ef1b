package org.sgmanifests.validation.rules.secret;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
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
        if (entry.isSet() && !isBase64(entry.text())) {
          findings.add(
              entry,
              "The value is not base64, which `data` demands.",
              "move the key to `stringData`, which takes plain text, or encode the value.");
        }
      }
    }
  }

  private static boolean isBase64(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String line = text.replaceAll("[\\r\\n]", ""); // the API server skips line ends, nothing else
    try {
      Base64.getDecoder().decode(line);
      return line.length() % 4 == 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
