package org.sgmanifests.validation.rules.sharded;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A cluster of type shardingsphere without the settings of ShardingSphere. */
public final class MissingShardingSphere implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field type : bundle.all("SGShardedCluster", "spec.type")) {
      Field section = type.manifest().at("spec.coordinator.configurations.shardingSphere");
      if (type.is("shardingsphere") && !section.isSet() && !bundle.isExplained(section)) {
        findings.add(
            section,
            "A cluster of type `shardingsphere` needs the settings of its coordinator.",
            "add `shardingSphere` with a `mode`.");
      }
    }
  }
}
