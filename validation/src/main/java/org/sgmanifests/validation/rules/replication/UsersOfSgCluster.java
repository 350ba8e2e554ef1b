package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Users given for a source that is an SGCluster: the operator takes them from its Secret. */
public final class UsersOfSgCluster implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      if (ReplicationSource.isClusterOnly(from) && from.get("users").isSet()) {
        findings.add(
            from.get("users"),
            "Users are given, but the source is "
                + from.manifest().kind()
                + " "
                + Words.quote(ReplicationSource.cluster(from).value())
                + ", whose users the operator knows.",
            "remove `users`.");
      }
    }
  }
}
