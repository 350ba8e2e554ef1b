package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A storage given beside a source that is an SGCluster: the operator takes its object storage. */
public final class StorageOfSgCluster implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      if (ReplicationSource.isClusterOnly(from) && from.get("storage").isSet()) {
        findings.add(
            from.get("storage"),
            "A storage is given, but the source is "
                + from.manifest().kind()
                + " "
                + Words.quote(ReplicationSource.cluster(from).value())
                + ", whose storage the operator knows.",
            "remove `storage`.");
      }
    }
  }
}
