package org.sgmanifests.validation.preflight.login;

/**
 * A user of the source and its password.
 *
 * @param user name of the user
 * @param password in plain text; nothing shows it but this accessor
 */
public record SourceCredentials(String user, String password) {

  /** The user; never the password. */
  @Override
  public String toString() {
    return "credentials of " + user;
  }
}
