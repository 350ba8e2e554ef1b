package org.sgmanifests.validation.rules.replication;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** SGScripts of a cluster that replicates: none runs before the cluster is promoted. */
public final class ScriptsOnStandby implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String place : List.of("spec", "spec.coordinator", "spec.shards")) {
      for (String kind : ReplicationSource.KINDS) {
        check(bundle.all(kind, place + ".managedSql.scripts"), findings);
      }
    }
  }

  private static void check(List<Field> lists, Findings findings) {
    for (Field scripts : lists) {
      if (scripts.manifest().at("spec.replicateFrom").value().isObject()
          && !scripts.items().isEmpty()) {
        findings.add(
            scripts,
            "No script runs while `spec.replicateFrom` is there.",
            "expect them to run when the section is removed and the cluster is promoted.");
      }
    }
  }
}
