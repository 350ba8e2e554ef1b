package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;

/** Two items of a list with the same identity. */
public final class DuplicateEntry implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Duplicate violation : bundle.violations(Violation.Duplicate.class)) {
      findings.add(
          violation.at(),
          Words.quote(violation.at().value())
              + " is also the value of "
              + Words.path(violation.first())
              + ", and tells the entries of this list apart.",
          "give each entry another value.");
    }
  }
}
