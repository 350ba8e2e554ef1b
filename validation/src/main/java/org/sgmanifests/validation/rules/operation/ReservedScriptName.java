package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An SGScript with a name that only the operator may use. */
public final class ReservedScriptName implements Rule {
  private static final String SUFFIX = "-default";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field name : bundle.all("SGScript", "metadata.name")) {
      String text = name.text();
      if (text != null && text.endsWith(SUFFIX) && !isOfOperator(name.manifest())) {
        String rest = text.substring(0, text.length() - SUFFIX.length());
        findings.add(
            name,
            Words.quote(text) + " ends with `-default`, which is kept for the operator's scripts.",
            "use another name, such as " + Words.quote(rest + "-scripts") + ".");
      }
    }
  }

  /** What comes from a cluster with a status or an owner was written by the operator itself. */
  private static boolean isOfOperator(Manifest script) {
    return script.at("status").isSet() || script.at("metadata.ownerReferences").isSet();
  }
}
