package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;

/** A field that only earlier StackGres releases have. */
public final class RemovedField implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Removed violation : bundle.violations(Violation.Removed.class)) {
      findings.add(
          violation.at(),
          "The field exists only in releases before StackGres " + violation.in() + ".",
          violation.instead() == null
              ? "remove the field; nothing replaces it."
              : "use " + Words.quote(violation.instead()) + " instead.");
    }
  }
}
