package org.sgmanifests.validation.rules.schema;

import java.util.List;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A text outside of the closed set of values that the field takes. */
public final class UnknownValue implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.NotInSet violation : bundle.violations(Violation.NotInSet.class)) {
      if (SphereMode.isRefused(violation)) {
        Field at = violation.at();
        findings.add(
            at,
            Words.quote(at.value()) + " is not a value of this field.",
            remedy(at, violation.facts().values()));
      }
    }
  }

  private static String remedy(Field at, List<String> allowed) {
    return Nearest.to(at.value().asText(), allowed)
        .map(meant -> "use " + Words.quote(meant) + others(meant, allowed) + ".")
        .orElse("use " + Words.oneOf(allowed) + ".");
  }

  private static String others(String meant, List<String> allowed) {
    List<String> others = allowed.stream().filter(value -> !value.equals(meant)).toList();
    return others.isEmpty() ? "" : " (or " + Words.oneOf(others) + ")";
  }
}
