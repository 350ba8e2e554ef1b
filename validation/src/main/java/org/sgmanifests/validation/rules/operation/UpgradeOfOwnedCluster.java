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
  private static final String LOG_SERVER = "SGDistributedLogs";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field op : bundle.all("SGDbOps", "spec.op")) {
      Field name = op.manifest().at("spec.sgCluster");
      if (UPGRADES.contains(op.value().asText()) && !isUnderWay(bundle, op)) {
        owner(bundle, name).ifPresent(owner -> report(name, owner, findings));
      }
    }
  }

  /** A minor upgrade is refused only when it is made; a major one is looked at again. */
  private static boolean isUnderWay(CheckedBundle bundle, Field op) {
    return op.is("minorVersionUpgrade") && !bundle.isNew(op.manifest());
  }

  /** Kind and name of what the cluster belongs to, apart from a log server. */
  private static Optional<String> owner(CheckedBundle bundle, Field name) {
    String cluster = name.value().asText();
    return bundle
        .find("SGCluster", name.manifest(), cluster)
        .flatMap(UpgradeOfOwnedCluster::owner)
        .map(owner -> words(owner.get("kind"), owner.get("name")))
        .or(
            () ->
                bundle
                    .ownerOfCluster(name.manifest(), cluster)
                    .filter(owner -> !owner.kind().equals(LOG_SERVER))
                    .map(owner -> words(owner.at("kind"), owner.at("metadata.name"))));
  }

  private static Optional<Field> owner(Manifest cluster) {
    return cluster.root().all("metadata.ownerReferences[]").stream()
        .filter(owner -> owner.get("controller").value().asBoolean())
        .filter(owner -> !owner.get("kind").is(LOG_SERVER))
        .findFirst();
  }

  private static String words(Field kind, Field name) {
    return kind.value().asText() + " " + Words.quote(name.value());
  }

  private static void report(Field name, String owner, Findings findings) {
    findings.add(
        name,
        "SGCluster "
            + Words.quote(name.value())
            + " belongs to "
            + owner
            + " and is not upgraded alone.",
        "change the version in " + owner + ".");
  }
}
