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
    for (Field type : bundle.fields("SGShardedCluster", "spec.type")) {
      Field section = type.manifest().at("spec.coordinator.configurations.shardingSphere");
      if (type.is("shardingsphere") && !section.isSet() && canHold(type)) {
        findings.add(
            section,
            "A cluster of type `shardingsphere` needs the settings of its coordinator.",
            "add `shardingSphere` with a `mode`.");
      }
    }
  }

  /** A parent that is no object is a finding of its own, whose repair comes first. */
  private static boolean canHold(Field type) {
    Field configurations = type.manifest().at("spec.coordinator.configurations");
    return type.manifest().at("spec.coordinator").value().isObject()
        && (!configurations.isSet() || configurations.value().isObject());
  }
}
