package org.sgmanifests.validation.rules.secret;

import static org.sgmanifests.validation.rules.secret.UsedCredential.UNDECODED;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A user name or password that nobody can have: empty, with a line break, or garbled. */
public final class UnusableCredential implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<String, UsedCredential> places = new LinkedHashMap<>();
    for (UsedCredential credential : UsedCredential.in(bundle)) {
      places.putIfAbsent(credential.secret().index() + "/" + credential.key(), credential);
    }
    places
        .values()
        .forEach(place -> place.text().ifPresent(text -> check(place.at(), text, findings)));
  }

  private static void check(Field at, String text, Findings findings) {
    if (text.isEmpty()) {
      findings.add(at, "The value is empty.", "give the user name or password.");
    } else if (text.endsWith("\n") || text.endsWith("\r")) {
      findings.add(
          at,
          "The value ends with a line break, which becomes part of the user name or password.",
          "leave the line break out (`printf %s` instead of `echo`, `|-` instead of `|`).");
    } else if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == UNDECODED)) {
      findings.add(
          at,
          "The value is not readable as text.",
          "encode the plain text as base64, or move it to `stringData`.");
    }
  }
}
