package org.sgmanifests.validation.rules.reference;

import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.Undeclared;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;

/**
 * A reference to an object that nobody declared, where it is taken for granted that there are more
 * objects than those declared.
 */
public final class UndeclaredReference implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (SameTarget target : SameTarget.of(bundle, outcome -> outcome instanceof Undeclared)) {
      Reference reference = target.first();
      Undeclared undeclared = (Undeclared) reference.outcome();
      String declare = "declare that it exists there.";
      findings.add(
          reference.nameField(),
          "Only the Kubernetes cluster can tell whether there is "
              + Words.a(reference.kind())
              + " "
              + Words.quote(reference.name())
              + (reference.namespace() == null
                  ? ""
                  : " in namespace " + Words.quote(reference.namespace()))
              + target.others(),
          Nearest.to(reference.name(), undeclared.known())
              .map(meant -> "use " + Words.quote(meant) + ", or " + declare)
              .orElse(declare));
    }
  }
}
