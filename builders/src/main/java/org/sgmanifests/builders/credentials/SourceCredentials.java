package org.sgmanifests.builders.credentials;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * The users that a standby cluster connects to its source with: their names, and the Secret with
 * names and passwords. They must exist on the source; a standby is a physical copy and gets no
 * users of its own.
 *
 * <p>Names that need quotes in SQL (other than {@code ^[a-z_][a-z0-9_]*$}) work as long as the
 * cluster is a standby. As it is promoted, the operator writes them without quotes into an {@code
 * ALTER ROLE}, which then fails (StackGres 1.18).
 *
 * @param users the names: they are no secret, and the source is set up with them
 * @param secret source of the Secret with names and passwords
 * @param keys where name and password of each role are in the Secret
 */
public record SourceCredentials(SourceUsers users, SecretSource secret, SecretKeys keys) {

  /**
   * {@return the users with a Secret that has the keys of {@link Role}}
   *
   * @param users names of the users
   * @param secret source of the Secret
   */
  public static SourceCredentials of(SourceUsers users, SecretSource secret) {
    return new SourceCredentials(users, secret, SecretKeys.standard());
  }

  /**
   * {@return the same with other keys: those of a Secret that somebody else made}
   *
   * @param others the keys
   */
  public SourceCredentials withKeys(SecretKeys others) {
    return new SourceCredentials(users, secret, others);
  }

  /** {@return the section {@code spec.replicateFrom.users}, which points into the Secret} */
  public ReplicateFromUsers selectors() {
    return keys.selectors(secret.secretName());
  }

  /**
   * {@return the password of a role as it is now; empty when it isn't known here}
   *
   * @param role the role
   */
  public Optional<String> password(Role role) {
    return secret.value(content("", Map.of()), keys.password(role));
  }

  /**
   * {@return what has to be in the Secret} A user with several roles has one password: where it is
   * read from somewhere, that is where the first of these roles has it.
   *
   * @param namespace namespace of the Secret
   * @param cluster name of the standby cluster, for the labels that the operator's Secrets have,
   *     too
   */
  public SecretContent content(String namespace, String cluster) {
    return content(namespace, SecretObject.labelsFor(cluster));
  }

  /**
   * {@return the same without labels, which say nothing to StackGres anyway}
   *
   * @param namespace namespace of the Secret
   */
  public SecretContent content(String namespace) {
    return content(namespace, Map.of());
  }

  private SecretContent content(String namespace, Map<String, String> labels) {
    Map<String, String> all = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      String name = users.name(role);
      Role first = users.roles(name).iterator().next();
      all.put(keys.username(role), keys.username(first));
      all.put(keys.password(role), keys.password(first));
      names.put(keys.username(role), name);
    }
    return new SecretContent(namespace, labels, all, names, true);
  }

  /**
   * Looks at the names; the Secret has a check of its own.
   *
   * @param cluster name of the standby cluster
   * @param problems takes what is wrong, in one sentence each
   */
  public void check(String cluster, Consumer<String> problems) {
    if (secret.secretName().equals(cluster) && !cluster.isEmpty()) {
      problems.accept(
          "Secret name: the operator generates a Secret named like the cluster; choose another"
              + " name");
    }
    for (Role role : Role.values()) {
      ValueProblems.of("user of role " + role.title(), users.name(role)).forEach(problems);
    }
  }

  @Override
  public String toString() {
    return "users from " + secret;
  }
}
