package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A stream into a cluster with primary keys from Kafka. */
public final class KafkaPrimaryKeys implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String path = "spec.target.sgCluster.debeziumProperties.primaryKeyMode";
    for (Field mode : bundle.all("SGStream", path)) {
      if (mode.value().asText().equalsIgnoreCase("kafka")) {
        findings.add(
            mode,
            "There is no Kafka between the source and the cluster that primary keys could come"
                + " from.",
            "use `none`, `record_key`, `record_value` or `record_header`.");
      }
    }
  }
}
