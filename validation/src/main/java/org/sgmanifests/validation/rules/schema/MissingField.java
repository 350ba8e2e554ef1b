package org.sgmanifests.validation.rules.schema;

import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.storage.SampleStorage;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A mandatory field without a value. */
public final class MissingField implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Missing violation : bundle.violations(Violation.Missing.class)) {
      Field at = violation.at();
      if (SampleStorage.excuses(bundle, at)) {
        continue;
      }
      findings.add(
          at,
          "The mandatory field " + Words.quote(name(at)) + " is missing.",
          "add " + Words.path(at) + ".");
    }
  }

  private static String name(Field at) {
    return Objects.requireNonNull(at.path().name());
  }
}
