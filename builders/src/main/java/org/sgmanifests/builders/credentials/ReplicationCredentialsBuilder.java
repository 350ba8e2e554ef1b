package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the decisions and checks all of them in {@link #build}. */
public final class ReplicationCredentialsBuilder {
  private final @Nullable String cluster;
  private @Nullable String namespace;
  private @Nullable String secretName;
  private final Map<Role, DatabaseUser> users = new EnumMap<>(Role.class);

  ReplicationCredentialsBuilder(@Nullable String cluster) {
    this.cluster = cluster;
  }

  /**
   * Namespace of the Secret, the one of the cluster. Left out: as {@code kubectl -n} says.
   *
   * @param namespace the namespace
   * @return this builder
   */
  public ReplicationCredentialsBuilder namespace(String namespace) {
    this.namespace = namespace;
    return this;
  }

  /**
   * Name of the Secret. The cluster's own name is taken: the operator generates that one.
   *
   * @param secretName the name
   * @return this builder
   */
  public ReplicationCredentialsBuilder secretName(String secretName) {
    this.secretName = secretName;
    return this;
  }

  /**
   * The administration user of the source.
   *
   * @param user name and password
   * @return this builder
   */
  public ReplicationCredentialsBuilder superuser(DatabaseUser user) {
    users.put(Role.SUPERUSER, user);
    return this;
  }

  /**
   * The user that streams WAL from the source.
   *
   * @param user name and password
   * @return this builder
   */
  public ReplicationCredentialsBuilder replication(DatabaseUser user) {
    users.put(Role.REPLICATION, user);
    return this;
  }

  /**
   * The user that PgBouncer looks up other users with.
   *
   * @param user name and password
   * @return this builder
   */
  public ReplicationCredentialsBuilder authenticator(DatabaseUser user) {
    users.put(Role.AUTHENTICATOR, user);
    return this;
  }

  /**
   * One user for all three roles.
   *
   * @param user name and password
   * @return this builder
   */
  public ReplicationCredentialsBuilder everyRole(DatabaseUser user) {
    return superuser(user).replication(user).authenticator(user);
  }

  /**
   * {@return the checked credentials}
   *
   * @throws IllegalArgumentException with all problems, one a line, and never with a user name or
   *     password
   */
  public ReplicationCredentials build() {
    List<String> problems = new ArrayList<>();
    String ofCluster =
        present("cluster name", cluster, "give metadata.name of the SGCluster", problems);
    String ofSecret = present("Secret name", secretName, "call secretName(...)", problems);
    if (namespace != null) {
      present("namespace", namespace, "give that of the SGCluster, or leave it out", problems);
    }
    if (ofSecret.equals(ofCluster) && !ofSecret.isEmpty()) {
      problems.add(
          "Secret name: the operator generates a Secret named like the cluster; choose another"
              + " name");
    }
    UserProblems.of(users).forEach(problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The credentials for the source can't be used:\n- " + String.join("\n- ", problems));
    }
    return new ReplicationCredentials(ofCluster, namespace, ofSecret, users);
  }

  private static String present(
      String what, @Nullable String value, String remedy, List<String> problems) {
    if (value == null || value.isBlank()) {
      problems.add(what + ": missing; " + remedy);
      return "";
    }
    return value;
  }
}
