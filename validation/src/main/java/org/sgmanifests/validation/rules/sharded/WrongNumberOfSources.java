package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Fewer or more external sources than the cluster has parts. */
public final class WrongNumberOfSources implements Rule {
  private static final List<String> LISTS =
      List.of("instance.external.hosts", "instance.external.ports", "storage.paths");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : bundle.sections("SGShardedCluster", "spec.replicateFrom")) {
      BigDecimal shards = from.manifest().at("spec.shards.clusters").wholeNumber();
      if (shards != null && shards.signum() >= 0) {
        for (String path : LISTS) {
          check(from.at(path), shards.intValue() + 1, findings);
        }
      }
    }
  }

  private static void check(Field list, int parts, Findings findings) {
    int size = list.items().size();
    if (size > 0 && size != parts) {
      findings.add(
          list,
          "The list has "
              + Words.count(size, "item")
              + ", but the coordinator and "
              + Words.count(parts - 1, "shard")
              + " need "
              + parts
              + ".",
          "list the one of the coordinator first, then one for each shard.");
    }
  }
}
