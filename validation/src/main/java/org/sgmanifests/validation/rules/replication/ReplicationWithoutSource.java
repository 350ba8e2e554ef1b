package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** A replicateFrom section that does not say what to replicate from. */
public final class ReplicationWithoutSource implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      Field instance = from.get("instance");
      Field cluster = ReplicationSource.cluster(from);
      if (bundle.isExplained(cluster)) {
        continue;
      }
      if (!instance.isSet() && !from.get("storage").isSet()) {
        findings.add(
            from,
            "The section names no source to replicate from.",
            "add `instance` (an "
                + from.manifest().kind()
                + " or an external server), `storage`, or both.");
      } else if (instance.value().isObject()
          && !cluster.isSet()
          && !instance.get("external").isSet()) {
        findings.add(
            instance,
            "The section names no server to replicate from.",
            "add `"
                + ReplicationSource.clusterField(from)
                + "` or `external`, or remove `instance`.");
      }
    }
  }
}
