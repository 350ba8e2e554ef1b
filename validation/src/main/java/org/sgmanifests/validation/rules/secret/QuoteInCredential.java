package org.sgmanifests.validation.rules.secret;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.secret.UsedCredential.Use;

/** A single quote in a user name or password, which ends a shell word in the pod. */
public final class QuoteInCredential implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (UsedCredential credential : UsedCredential.in(bundle)) {
      String text = credential.text().orElse("");
      if (credential.use() != Use.OTHER && text.indexOf('\'') >= 0) {
        findings.add(
            credential.at(),
            "The "
                + (credential.use() == Use.NAME ? "user name" : "password")
                + " has a single quote, at which the pod's shell ends it and runs what follows.",
            credential.use() == Use.NAME
                ? "use a user without a quote in its name."
                : "give that user a password without a single quote, here and in PostgreSQL.");
      }
    }
  }
}
