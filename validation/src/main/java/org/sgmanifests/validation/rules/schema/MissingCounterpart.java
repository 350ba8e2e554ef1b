package org.sgmanifests.validation.rules.schema;

import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A field that another one, or its value, makes mandatory. */
public final class MissingCounterpart implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Needed violation : bundle.violations(Violation.Needed.class)) {
      Field because = violation.because();
      String name = Objects.requireNonNull(because.path().name());
      String missing = Words.path(violation.at());
      boolean written = because.isSet() && because.value().isContainerNode();
      String reason = written ? Words.quote(name) : Words.quote(name + ": " + violation.value());
      if (violation.value().isEmpty()) {
        reason = Words.quote(name) + " unset";
      }
      findings.add(
          violation.at(),
          "With "
              + reason
              + " the field is mandatory, and it is "
              + (violation.at().isSet() ? "empty." : "missing."),
          (violation.at().isSet() ? "fill " : "add ")
              + missing
              + ", or change "
              + Words.quote(name)
              + ".");
    }
  }
}
