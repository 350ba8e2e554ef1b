package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Replication from an external server or from storage without the users to connect with. */
public final class MissingReplicationUsers implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      boolean needed = from.at("instance.external").isSet() || from.get("storage").isSet();
      boolean otherwise = ReplicationSource.cluster(from).isSet();
      Field users = from.get("users");
      if (needed && !otherwise && !users.isSet() && !bundle.isExplained(users)) {
        findings.add(
            users,
            "The source needs `users` to connect with, as it is no "
                + from.manifest().kind()
                + " of this namespace.",
            "add `users` with `superuser`, `replication` and `authenticator`.");
      }
    }
  }
}
