package org.sgmanifests.builders.credentials;

import io.fabric8.kubernetes.api.model.Secret;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.common.ReplicateFromUsers;
import org.sgmanifests.builders.link.Link;

/**
 * The users that a standby cluster connects to its source with, as the Secret that holds them and
 * as the section {@code spec.replicateFrom.users} that points into it. Both come from here, so they
 * agree.
 *
 * <pre>{@code
 * ReplicationCredentials credentials =
 *     ReplicationCredentials.forCluster("my-db")
 *         .namespace("my-namespace")
 *         .secretName("mysecrets-db")
 *         .superuser(DatabaseUser.of("postgres", password))
 *         .replication(DatabaseUser.of("replicator", otherPassword))
 *         .authenticator(DatabaseUser.of("authenticator", thirdPassword))
 *         .build();
 * }</pre>
 *
 * <p>One user may serve two or all three roles: give the same object again, or use {@link
 * ReplicationCredentialsBuilder#everyRole}. The users must exist on the source with these
 * passwords; a standby is a physical copy and gets no users of its own.
 */
public final class ReplicationCredentials {
  private final String cluster;
  private final @Nullable String namespace;
  private final String secretName;
  private final Map<Role, DatabaseUser> users;

  /** Only the builder calls this, with what it has checked. */
  ReplicationCredentials(
      String cluster,
      @Nullable String namespace,
      String secretName,
      Map<Role, DatabaseUser> users) {
    this.cluster = cluster;
    this.namespace = namespace;
    this.secretName = secretName;
    this.users = new EnumMap<>(users);
  }

  /**
   * Starts with the name of the standby cluster.
   *
   * @param cluster name of the standby's SGCluster
   * @return a builder
   */
  public static ReplicationCredentialsBuilder forCluster(@Nullable String cluster) {
    return new ReplicationCredentialsBuilder(cluster);
  }

  /**
   * {@return the Secret with user name and password of each role} {@code stringData}, so nothing
   * has to be encoded. Beware that fabric8's {@code Secret.toString()} shows the values.
   */
  public Secret secret() {
    return SecretObject.of(namespace, secretName, SecretObject.labelsFor(cluster), values());
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    users.forEach(
        (role, user) -> {
          values.put(role.usernameKey(), user.name());
          values.put(role.passwordKey(), user.password());
        });
    return values;
  }

  /**
   * {@return the section {@code users} for {@code spec.replicateFrom}: six keys of {@link
   * #secret()}}
   */
  public ReplicateFromUsers users() {
    Secret secret = secret();
    return new ReplicateFromUsers(
        user(secret, Role.SUPERUSER),
        user(secret, Role.REPLICATION),
        user(secret, Role.AUTHENTICATOR),
        null);
  }

  private static ReplicateFromUser user(Secret secret, Role role) {
    return new ReplicateFromUser(
        Link.secretKey(secret, role.usernameKey()),
        Link.secretKey(secret, role.passwordKey()),
        null);
  }

  /** Names of objects only; never a user name or a password. */
  @Override
  public String toString() {
    return "ReplicationCredentials(cluster " + cluster + ", Secret " + secretName + ")";
  }
}
