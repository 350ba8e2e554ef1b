package org.sgmanifests.validation.rules.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.tree.Field;

/** Another name for a user that the database has already. */
public final class RenamedDatabaseUser implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "superuser", "postgres",
          "replication", "replicator",
          "authenticator", "authenticator");

  @Override
  public void check(Change change, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (ObjectChange cluster : change.of(kind)) {
        if (!cluster.after().at("spec.replicateFrom").isSet()) {
          DEFAULTS.forEach((user, name) -> check(change, cluster, user, name, findings));
        }
      }
    }
  }

  private static void check(
      Change change, ObjectChange cluster, String user, String fallback, Findings findings) {
    FieldChange selector =
        cluster.at("spec.configurations.credentials.users." + user + ".username");
    Optional<String> before = name(change.before(), selector.before(), fallback);
    Optional<String> after = name(change.after(), selector.after(), fallback);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      findings.add(
          selector.after(),
          "The " + user + " user gets another name, and nobody renames the role in the database.",
          "leave the name as it was, or create the role in the database before.");
    }
  }

  /** Empty when the Secret is not among the manifests. */
  private static Optional<String> name(CheckedBundle bundle, Field selector, String fallback) {
    return selector.isSet() ? SecretValues.of(bundle, selector) : Optional.of(fallback);
  }
}
