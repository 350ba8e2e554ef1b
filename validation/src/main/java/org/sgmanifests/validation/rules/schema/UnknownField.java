package org.sgmanifests.validation.rules.schema;

import java.util.Objects;
import java.util.Set;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A field that the kind does not have: the API server drops it, or refuses the object. */
public final class UnknownField implements Rule {
  private static final int MOST_SHOWN = 8;

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
          at, "There is no field " + Words.quote(name) + " here.", remedy(name, violation));
    }
  }

  private static String remedy(String name, Violation.Unknown violation) {
    if (violation.elsewhere().size() == 1) {
      return "move it to " + Words.quote(violation.elsewhere().get(0)) + ", or remove it.";
    }
    return Nearest.to(name, violation.known())
        .map(meant -> "use " + Words.quote(meant) + ", or remove the field.")
        .orElse("remove the field" + alternatives(violation.known()) + ".");
  }

  private static String alternatives(Set<String> known) {
    return known.isEmpty() || known.size() > MOST_SHOWN
        ? ""
        : ", or use one of " + Words.oneOf(known);
  }
}
