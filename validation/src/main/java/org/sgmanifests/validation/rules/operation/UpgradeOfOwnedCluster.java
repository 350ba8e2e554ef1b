package org.sgmanifests.validation.rules.operation;

import java.util.Optional;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An upgrade of a cluster that belongs to another object. */
public final class UpgradeOfOwnedCluster implements Rule {
  private static final Set<String> UPGRADES = Set.of("majorVersionUpgrade", "minorVersionUpgrade");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field op : bundle.fields("SGDbOps", "spec.op")) {
      Field name = op.manifest().at("spec.sgCluster");
      if (UPGRADES.contains(op.value().asText()) && !isUnderWay(bundle, op)) {
        bundle
            .find("SGCluster", op.manifest(), name.value().asText())
            .flatMap(UpgradeOfOwnedCluster::owner)
            .ifPresent(owner -> report(name, owner, findings));
      }
    }
  }

  /** A minor upgrade is refused only when it is made; a major one is looked at again. */
  private static boolean isUnderWay(CheckedBundle bundle, Field op) {
    return op.is("minorVersionUpgrade") && bundle.deployed(op.manifest()).isPresent();
  }

  private static Optional<Field> owner(Manifest cluster) {
    return cluster.root().all("metadata.ownerReferences[]").stream()
        .filter(owner -> owner.get("controller").value().asBoolean())
        .filter(owner -> !owner.get("kind").is("SGDistributedLogs"))
        .findFirst();
  }

  private static void report(Field name, Field owner, Findings findings) {
    String of = owner.get("kind").value().asText() + " " + Words.quote(owner.get("name").value());
    findings.add(
        name,
        "SGCluster "
            + Words.quote(name.value())
            + " belongs to "
            + of
            + " and is not upgraded alone.",
        "change the version in " + of + ".");
  }
}
