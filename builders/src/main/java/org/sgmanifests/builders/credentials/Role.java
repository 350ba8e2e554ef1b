package org.sgmanifests.builders.credentials;

import java.util.Locale;

/**
 * What a user of the source is for. One user may have two roles, or all three. Source: StackGres
 * 1.18, {@code SGCluster.spec.replicateFrom.users}.
 */
public enum Role {
  /** Patroni's administration user; StackGres' own sessions use it, too. */
  SUPERUSER,
  /** Streams WAL from the source, and from the standby to its replicas. */
  REPLICATION,
  /** PgBouncer looks up other users with it. */
  AUTHENTICATOR;

  /** {@return the name that StackGres uses, such as {@code superuser}} */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the key of the user name in the operator's own Secrets, such as {@code
   * superuser-username}}
   */
  public String usernameKey() {
    return title() + "-username";
  }

  /**
   * {@return the key of the password in the operator's own Secrets, such as {@code
   * superuser-password}}
   */
  public String passwordKey() {
    return title() + "-password";
  }
}
