package org.sgmanifests.validation.rules.replication;

import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Patroni's own section about the source, which the operator throws away. */
public final class IgnoredStandbyCluster implements Rule {
  private static final String DYNAMIC_CONFIG = "configurations.patroni.dynamicConfig";
  private static final List<String> SHARDED =
      List.of("spec.coordinator.", "spec.shards.", "spec.shards.overrides[].");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Stream.concat(
            bundle.all("SGCluster", "spec." + DYNAMIC_CONFIG).stream(),
            SHARDED.stream()
                .flatMap(part -> bundle.all("SGShardedCluster", part + DYNAMIC_CONFIG).stream()))
        .map(config -> config.get("standby_cluster"))
        .filter(Field::isSet)
        .forEach(
            section ->
                findings.add(
                    section,
                    "The operator replaces `standby_cluster` by what `spec.replicateFrom` says.",
                    "take it out and use `spec.replicateFrom`; a replication slot cannot be set."));
  }
}
