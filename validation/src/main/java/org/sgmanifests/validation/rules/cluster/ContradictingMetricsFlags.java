package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Two flags for the metrics exporter that say different things. */
public final class ContradictingMetricsFlags implements Rule {
  private static final Map<String, List<String>> PODS =
      Map.of(
          "SGCluster", List.of("spec.pods"),
          "SGShardedCluster",
              List.of("spec.coordinator.pods", "spec.shards.pods", "spec.shards.overrides[].pods"));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    PODS.forEach(
        (kind, places) -> {
          for (String place : places) {
            for (Field old : bundle.all(kind, place + ".disableMetricsExporter")) {
              check(old, findings);
            }
          }
        });
  }

  private static void check(Field old, Findings findings) {
    Field flag = old.manifest().written().at("spec.configurations.observability.disableMetrics");
    boolean both = old.written().value().isBoolean() && flag.value().isBoolean();
    if (both && old.value().asBoolean() != flag.value().asBoolean()) {
      findings.add(
          old,
          "This says "
              + Words.quote(old.value())
              + " and `spec.configurations.observability.disableMetrics` says "
              + Words.quote(flag.value())
              + ", but they are the same setting.",
          "remove this one, the older of the two.");
    }
  }
}
