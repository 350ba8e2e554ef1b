package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Credentials that the operator ignores, because replicateFrom brings the users. */
public final class IgnoredCredentials implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      Field credentials = from.manifest().at("spec.configurations.credentials");
      boolean bringsUsers = from.get("users").isSet() || ReplicationSource.cluster(from).isSet();
      if (bringsUsers && !credentials.all("{}.{}").isEmpty()) {
        findings.add(
            credentials,
            "The section is ignored as a whole, since `spec.replicateFrom` brings the users.",
            "remove the section.");
      }
    }
  }
}
