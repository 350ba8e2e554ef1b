package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Both an SGCluster and an external server as source: only one of them can be. */
public final class TwoReplicationSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      Field instance = from.get("instance");
      if (ReplicationSource.isBoth(instance)) {
        findings.add(
            instance,
            "Both `"
                + ReplicationSource.clusterField(from)
                + "` and `external` are given; a cluster replicates from one of them.",
            "remove `" + ReplicationSource.clusterField(from) + "` or `external`.");
      }
    }
  }
}
