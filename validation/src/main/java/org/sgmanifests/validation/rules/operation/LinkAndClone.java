package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A major upgrade that links and clones the data. */
public final class LinkAndClone implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field upgrade : bundle.sections("SGDbOps", "spec.majorVersionUpgrade")) {
      if (upgrade.get("link").value().asBoolean() && upgrade.get("clone").value().asBoolean()) {
        findings.add(
            upgrade,
            "`link` and `clone` are both true, but the data is either linked or cloned.",
            "remove one of them.");
      }
    }
  }
}
