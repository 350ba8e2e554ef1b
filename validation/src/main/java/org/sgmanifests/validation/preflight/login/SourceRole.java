package org.sgmanifests.validation.preflight.login;

import java.util.Locale;

/** The three parts that users of the source play; one user may play several. */
public enum SourceRole {
  /** Patroni and the operator use it in the copy; Patroni also asks the source as this user. */
  SUPERUSER,
  /** Copies and streams. */
  REPLICATION,
  /** PgBouncer looks up the passwords of other users as this one. */
  AUTHENTICATOR;

  /** The name of the section of {@code spec.replicateFrom.users}, such as {@code superuser}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
