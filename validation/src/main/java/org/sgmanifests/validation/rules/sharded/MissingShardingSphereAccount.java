package org.sgmanifests.validation.rules.sharded;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** ShardingSphere without a service account to run its operator with. */
public final class MissingShardingSphereAccount implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<Manifest> configs = bundle.of("SGConfig");
    boolean given =
        configs.isEmpty() // then it is not known
            || configs.stream()
                .map(config -> config.at("spec.shardingSphere.serviceAccount"))
                .anyMatch(account -> account.isSet() || bundle.isExplained(account));
    for (Field type : bundle.all("SGShardedCluster", "spec.type")) {
      Field section = type.manifest().at("spec.coordinator.configurations.shardingSphere");
      Field account = section.get("serviceAccount");
      boolean missing = section.value().isObject() && !account.isSet() && !given;
      if (type.is("shardingsphere") && missing && !bundle.isExplained(account)) {
        findings.add(
            account,
            "Neither the cluster nor the SGConfig names the service account of ShardingSphere's"
                + " operator.",
            "add `serviceAccount` with `namespace` and `name`, here or in `spec.shardingSphere` of"
                + " the SGConfig.");
      }
    }
  }
}
