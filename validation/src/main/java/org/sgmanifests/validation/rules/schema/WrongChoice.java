package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;

/** None of the fields of which one is due, or more than one of them. */
public final class WrongChoice implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.WrongChoice violation : bundle.violations(Violation.WrongChoice.class)) {
      if (violation.given().isEmpty()) {
        findings.add(
            violation.at(),
            "Nothing of " + Words.allInOrder(violation.fields()) + " is given.",
            "give " + Words.oneOf(violation.fields()) + ".");
      } else {
        findings.add(
            violation.at(),
            Words.allInOrder(violation.given()) + " are given, where only one of them can count.",
            "keep one of " + Words.allInOrder(violation.given()) + " and remove the rest.");
      }
    }
  }
}
