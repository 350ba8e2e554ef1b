package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * Lists of external sources with more or fewer items than the cluster has parts. Lists of the same
 * wrong size are one mistake, most likely in the number of shards.
 *
 * @param lists the lists of a section that have the same size
 * @param parts how many items each needs
 */
record MiscountedLists(List<Field> lists, int parts) {
  private static final List<String> LISTS =
      List.of("instance.external.hosts", "instance.external.ports", "storage.paths");

  /** All of them. */
  static List<MiscountedLists> of(CheckedBundle bundle) {
    List<MiscountedLists> found = new ArrayList<>();
    for (Field from : bundle.sections("SGShardedCluster", "spec.replicateFrom")) {
      BigDecimal shards = from.manifest().at("spec.shards.clusters").wholeNumber();
      if (shards != null && shards.signum() >= 0) {
        add(from, shards.intValue() + 1, found);
      }
    }
    return found;
  }

  private static void add(Field from, int parts, List<MiscountedLists> found) {
    Map<Integer, List<Field>> bySize =
        LISTS.stream()
            .map(from::at)
            .filter(list -> !list.items().isEmpty() && list.items().size() != parts)
            .collect(
                Collectors.groupingBy(
                    list -> list.items().size(), TreeMap::new, Collectors.toList()));
    bySize.values().forEach(lists -> found.add(new MiscountedLists(lists, parts)));
  }

  boolean isShort() {
    return size() < parts;
  }

  Field first() {
    return lists.get(0);
  }

  /** What is wrong, as the beginning of a sentence. */
  String counts() {
    return "The list has "
        + Words.count(size(), "item")
        + (lists.size() > 1
            ? ", as has " + Words.quote(String.valueOf(lists.get(1).path().name()))
            : "")
        + ", but the coordinator and "
        + Words.count(parts - 1, "shard")
        + " need "
        + parts;
  }

  private int size() {
    return first().items().size();
  }
}
