package org.sgmanifests.validation.rules.replication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Clusters that replicate from each other, or one from itself: none of them ever has data. */
public final class ReplicationRing implements Rule {
  /** Of a larger ring the message names the first clusters only. */
  private static final int MOST_NAMES = 5;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** Follows each chain of sources until it ends or meets what was seen before: each once. */
  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<Integer, Field> sources = new HashMap<>();
    List<Field> fields = ReplicationSource.clusters(bundle);
    fields.forEach(source -> sources.put(source.manifest().index(), source));
    Set<Integer> seen = new HashSet<>();
    for (Field start : fields) {
      List<Field> chain = new ArrayList<>();
      Field next = start;
      while (next != null && seen.add(next.manifest().index())) {
        chain.add(next);
        next =
            ReplicationSource.find(bundle, next)
                .map(cluster -> sources.get(cluster.index()))
                .orElse(null);
      }
      int entry = next == null ? -1 : chain.indexOf(next);
      if (entry >= 0) {
        report(chain.subList(entry, chain.size()), findings);
      }
    }
  }

  private static void report(List<Field> ring, Findings findings) {
    Field first = ring.get(0);
    if (ring.size() == 1) {
      findings.add(
          first,
          "The cluster replicates from itself.",
          "name another SGCluster, or remove `spec.replicateFrom` to make it a primary.");
      return;
    }
    List<String> names = new ArrayList<>();
    ring.stream().limit(MOST_NAMES).forEach(source -> names.add(source.manifest().name()));
    String others = ring.size() > MOST_NAMES ? " and others" : "";
    findings.add(
        first,
        "The clusters "
            + Words.allInOrder(names)
            + others
            + " replicate from each other in a ring.",
        "give one of them a source outside of the ring, or remove its `spec.replicateFrom`.");
  }
}
