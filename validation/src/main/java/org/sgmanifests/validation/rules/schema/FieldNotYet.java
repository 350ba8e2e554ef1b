package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A field that came with a later StackGres release than the one checked for. */
public final class FieldNotYet implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.NotYet violation : bundle.violations(Violation.NotYet.class)) {
      Field at = violation.at();
      findings.add(
          at,
          "The field exists only since StackGres " + violation.since() + ".",
          remedy(violation));
    }
  }

  private static String remedy(Violation.NotYet violation) {
    String upgrade = "use StackGres " + violation.since() + " or later.";
    return violation.formerName() == null
        ? "remove the field, or " + upgrade
        : "call it " + Words.quote(violation.formerName()) + " as older releases do, or " + upgrade;
  }
}
