package org.sgmanifests.validation.rules.replication;

import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A source cluster whose authenticator has a name of its own: the operator looks for its password
 * in the Secret of the source under the default name only.
 */
public final class RenamedAuthenticator implements Rule {
  private static final String DEFAULT_NAME = "authenticator";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      ReplicationSource.find(bundle, sgCluster)
          .flatMap(source -> authenticatorOf(source, bundle))
          .filter(name -> !name.equals(DEFAULT_NAME))
          .ifPresent(
              name ->
                  findings.add(
                      sgCluster,
                      "The authenticator of "
                          + Words.quote(sgCluster.value())
                          + " has another name than `authenticator`, and the operator finds its"
                          + " password under that name only.",
                      "let the source keep the name `authenticator`, or replicate from it as"
                          + " `external` with `users`."));
    }
  }

  /** Where the operator takes the name from; empty when the bundle doesn't have it. */
  private static Optional<String> authenticatorOf(Manifest cluster, CheckedBundle bundle) {
    Field from = cluster.at("spec.replicateFrom");
    if (ReplicationSource.isClusterOnly(from)) {
      return Optional.empty(); // then the finding belongs to that cluster
    }
    Field selector =
        from.get("users").isSet()
            ? from.at("users.authenticator.username")
            : cluster.at("spec.configurations.credentials.users.authenticator.username");
    return selector.isSet()
        ? SecretValues.of(bundle, selector)
        : bundle
            .find("Secret", cluster, cluster.name())
            .flatMap(secret -> SecretValues.of(secret, "authenticator-username"));
  }
}
