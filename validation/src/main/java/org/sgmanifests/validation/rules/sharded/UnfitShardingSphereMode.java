package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A mode of ShardingSphere that does not go with its repository or number of instances. */
public final class UnfitShardingSphereMode implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String path = "spec.coordinator.configurations.shardingSphere.mode";
    for (Field mode : bundle.sections("SGShardedCluster", path)) {
      Field type = mode.get("type");
      Field repository = mode.at("repository.type");
      Field instances = mode.manifest().at("spec.coordinator.instances");
      if (!mode.manifest().at("spec.type").is("shardingsphere")) {
        continue; // the section has no effect
      }
      if (type.is("Standalone")) {
        standalone(repository, instances, findings);
      } else if (type.is("Cluster") && repository.is("Memory")) {
        findings.add(
            repository,
            "The mode `Cluster` cannot keep its settings in `Memory`, which instances do not"
                + " share.",
            "use `ZooKeeper` or `Etcd`.");
      }
    }
  }

  private static void standalone(Field repository, Field instances, Findings findings) {
    BigDecimal number = instances.wholeNumber();
    if (number != null && number.compareTo(BigDecimal.ONE) > 0) {
      findings.add(
          instances,
          "The mode `Standalone` is for one coordinator, not for " + number.toPlainString() + ".",
          "use 1, or the mode `Cluster`.");
    }
    if (repository.isSet() && !repository.is("Memory")) {
      findings.add(
          repository,
          "The mode `Standalone` keeps its settings in `Memory`, not in "
              + Words.quote(repository.value())
              + ".",
          "use `Memory`, or the mode `Cluster`.");
    }
  }
}
