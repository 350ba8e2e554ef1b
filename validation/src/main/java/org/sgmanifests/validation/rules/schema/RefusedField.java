package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;

/** A field that is in the CRD and that the webhook refuses. */
public final class RefusedField implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Refused violation : bundle.violations(Violation.Refused.class)) {
      findings.add(
          violation.at(),
          "The field is still in the CRD, but the operator refuses it.",
          "use " + Words.quote(violation.instead()) + " instead, and remove the field.");
    }
  }
}
