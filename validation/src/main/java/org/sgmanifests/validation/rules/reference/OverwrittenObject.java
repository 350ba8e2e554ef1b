package org.sgmanifests.validation.rules.reference;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;

/** An object with the name of one that the operator makes, which then loses its content. */
public final class OverwrittenObject implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Set<String> certificates = certificates(bundle);
    for (TakenName taken : TakenName.in(bundle)) {
      boolean fine = taken.made().merged() || taken.made().checkedElsewhere();
      if (taken.owner() == null && !fine && !certificates.contains(taken.name())) {
        findings.add(
            taken.at(), taken.sentence() + ", which overwrites this one.", "use another name.");
      }
    }
  }

  /** That a certificate comes from a Secret with such a name is another rule's finding. */
  private static Set<String> certificates(CheckedBundle bundle) {
    Set<String> names = new HashSet<>();
    for (Reference reference : bundle.references()) {
      if (reference.nameField().path().toString().startsWith("spec.postgres.ssl.")) {
        names.add(reference.name());
      }
    }
    return names;
  }
}
