package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** An operation or backup that the type of sharding does not have. */
public final class OperationForOtherSharding implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field op : bundle.all("SGShardedDbOps", "spec.op")) {
      Field name = op.manifest().at("spec.sgShardedCluster");
      String type = type(bundle, name);
      if (op.is("resharding")
          && bundle.isNew(op.manifest())
          && !type.isEmpty()
          && !type.equals("citus")) {
        findings.add(
            op,
            "Only clusters of type `citus` can be resharded, and "
                + Words.quote(name.value())
                + " is of type "
                + Words.quote(type)
                + ".",
            "use `restart` or `securityUpgrade`, or another cluster.");
      }
    }
    for (Field name : bundle.all("SGShardedBackup", "spec.sgShardedCluster")) {
      if (type(bundle, name).equals("shardingsphere")) {
        findings.add(
            name,
            "Clusters of type `shardingsphere` have no backups, and "
                + Words.quote(name.value())
                + " is one.",
            "remove the SGShardedBackup.");
      }
    }
  }

  private static String type(CheckedBundle bundle, Field name) {
    return bundle
        .find("SGShardedCluster", name.manifest(), name.value().asText())
        .map(cluster -> cluster.at("spec.type").value().asText())
        .filter(ClosedSet.allowed(ShardingType.class)::contains) // else that is the finding
        .orElse("");
  }
}
