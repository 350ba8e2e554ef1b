package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        check(from, shards.intValue() + 1, findings);
      }
    }
  }

  /** Lists of the same wrong size are one mistake, most likely in the number of shards. */
  private static void check(Field from, int parts, Findings findings) {
    Map<Integer, List<Field>> bySize =
        LISTS.stream()
            .map(from::at)
            .filter(list -> !list.items().isEmpty() && list.items().size() != parts)
            .collect(
                Collectors.groupingBy(
                    list -> list.items().size(), TreeMap::new, Collectors.toList()));
    for (Map.Entry<Integer, List<Field>> lists : bySize.entrySet()) {
      List<Field> same = lists.getValue();
      findings.add(
          same.get(0),
          "The list has "
              + Words.count(lists.getKey(), "item")
              + (same.size() > 1
                  ? ", as has " + Words.quote(String.valueOf(same.get(1).path().name()))
                  : "")
              + ", but the coordinator and "
              + Words.count(parts - 1, "shard")
              + " need "
              + parts
              + ".",
          "list the one of the coordinator first, then one for each shard.");
    }
  }
}
