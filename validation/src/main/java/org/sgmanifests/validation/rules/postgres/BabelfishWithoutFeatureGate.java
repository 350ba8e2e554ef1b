package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** The flavor babelfish without the feature gate that allows it. */
public final class BabelfishWithoutFeatureGate implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field flavor : bundle.all(kind, "spec.postgres.flavor")) {
        Field gates = flavor.manifest().at("spec.nonProductionOptions.enabledFeatureGates");
        // Any entry is this gate, or a mistake of its own: there is no other one.
        boolean meant = !gates.items().isEmpty() || bundle.isExplained(gates);
        if (flavor.is("babelfish") && !meant) {
          findings.add(
              flavor,
              "The flavor `babelfish` is experimental, and its feature gate is not enabled.",
              "add `babelfish-flavor` to `spec.nonProductionOptions.enabledFeatureGates`.");
        }
      }
    }
  }
}
