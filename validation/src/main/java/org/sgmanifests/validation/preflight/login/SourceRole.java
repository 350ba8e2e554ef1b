package org.sgmanifests.validation.preflight.login;

import java.util.Locale;

/** The three parts that users of the source play; one user may play several. */
public enum SourceRole {
  /** Patroni and the operator use it in the copy; Patroni also asks the source as this user. */
  SUPERUSER("superuser"),
  /** Copies and streams. */
  REPLICATION("replication user"),
  /** PgBouncer looks up the passwords of other users as this one. */
  AUTHENTICATOR("authenticator");

  private final String title;

  SourceRole(String title) {
    this.title = title;
  }

  /** {@return what sentences call it, such as {@code replication user}} */
  public String title() {
    return title;
  }

  /** The name of the section of {@code spec.replicateFrom.users}, such as {@code superuser}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
