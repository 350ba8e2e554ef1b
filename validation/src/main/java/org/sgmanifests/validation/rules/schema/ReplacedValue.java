package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A text that the operator does not know, but does not refuse: it mostly takes the default. */
public final class ReplacedValue implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.NotInSet violation : bundle.violations(Violation.NotInSet.class)) {
      Field at = violation.at();
      if (!SphereMode.isRefused(violation) && !SphereMode.isInStandalone(at)) {
        String meant =
            Nearest.to(at.value().asText(), violation.facts().values())
                .map(Words::quote)
                .orElse(Words.oneOf(violation.facts().values()));
        findings.add(
            at,
            "The operator does not know " + Words.quote(at.value()) + effect(at),
            "use " + meant + ".");
      }
    }
  }

  /** Flavors and strategies get their default; what else there is stays as it is. */
  private static String effect(Field at) {
    return at.manifest().kind().equals("SGConfig") || SphereMode.isIn(at)
        ? "; it takes the object all the same, and fails where it needs the value."
        : " and silently uses the default instead.";
  }
}
