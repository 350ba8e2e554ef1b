package org.sgmanifests.validation.rules.schema;

import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;

/** A section that does not belong to what another field chooses. */
public final class SectionOfOtherType implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.OtherSection violation : bundle.violations(Violation.OtherSection.class)) {
      String section = Words.quote(Objects.requireNonNull(violation.at().path().name()));
      String chooser = Objects.requireNonNull(violation.chooser().path().name());
      findings.add(
          violation.at(),
          "The section does not go with " + Words.quote(chooser + ": " + violation.value()) + ".",
          "remove " + section + ", or change " + Words.quote(chooser) + ".");
    }
  }
}
