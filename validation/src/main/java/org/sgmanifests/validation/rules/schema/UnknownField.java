package org.sgmanifests.validation.rules.schema;

import java.util.Objects;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Nearest;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A field that the kind does not have: the API server drops it, or refuses the object. */
public final class UnknownField implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Unknown violation : bundle.violations(Violation.Unknown.class)) {
      Field at = violation.at();
      String name = Objects.requireNonNull(at.path().name());
      findings.add(
          at, "There is no field " + Words.quote(name) + " here.", remedy(name, violation.known()));
    }
  }

  private static String remedy(String name, Set<String> known) {
    return Nearest.to(name, known)
        .map(meant -> "use " + Words.quote(meant) + ", or remove the field.")
        .orElse(
            "remove the field"
                + (known.isEmpty() ? "." : ", or use one of " + Words.oneOf(known) + "."));
  }
}
