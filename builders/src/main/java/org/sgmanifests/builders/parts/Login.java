package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.Secret;

/**
 * User and password for a database, in a Secret.
 *
 * @param username where the name of the user is
 * @param password where the password is
 */
public record Login(SecretEntry username, SecretEntry password) {

  /** Both in a Secret that exists before the deployment. */
  public static Login existing(String secret, String usernameKey, String passwordKey) {
    return new Login(
        SecretEntry.existing(secret, usernameKey), SecretEntry.existing(secret, passwordKey));
  }

  /** Both in a Secret that comes with the deployment, and so in plain text. */
  public static Login of(Secret secret, String usernameKey, String passwordKey) {
    return new Login(SecretEntry.of(secret, usernameKey), SecretEntry.of(secret, passwordKey));
  }
}
