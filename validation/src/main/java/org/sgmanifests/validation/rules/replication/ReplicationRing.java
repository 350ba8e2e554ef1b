package org.sgmanifests.validation.rules.replication;

import java.util.HashMap;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A cluster that replicates from itself, directly or over others. */
public final class ReplicationRing implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<String, Field> sources = new HashMap<>();
    for (Field source : bundle.fields("SGCluster", "spec.replicateFrom.instance.sgCluster")) {
      sources.put(keyOf(source, source.manifest().name()), source);
    }
    for (Field source : sources.values()) {
      String start = keyOf(source, source.manifest().name());
      String next = keyOf(source, source.value().asText());
      for (int steps = 0; steps < sources.size() && !next.equals(start); steps++) {
        Field further = sources.get(next);
        if (further == null) {
          break;
        }
        next = keyOf(further, further.value().asText());
      }
      if (next.equals(start)) {
        findings.add(
            source,
            "The cluster replicates from itself, by way of " + Words.quote(source.value()) + ".",
            "name another source for one of the clusters.");
      }
    }
  }

  private static String keyOf(Field source, String cluster) {
    return source.manifest().namespace() + "/" + cluster;
  }
}
