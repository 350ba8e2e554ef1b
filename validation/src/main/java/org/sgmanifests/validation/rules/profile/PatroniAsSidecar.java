package org.sgmanifests.validation.rules.profile;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** An entry for the container patroni, whose size is that of the profile. */
public final class PatroniAsSidecar implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field patroni : bundle.all("SGInstanceProfile", "spec.containers.patroni")) {
      findings.add(
          patroni,
          "The container `patroni` has what `spec.cpu` and `spec.memory` give, and no entry of its"
              + " own.",
          "move its values to `spec.cpu` and `spec.memory`.");
    }
  }
}
