package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.builders.link.Link;
import org.sgmanifests.builders.recipe.Problems;

/** User and password for a database, in a Secret. */
public final class Login {
  private final String secretName;
  private final String usernameKey;
  private final String passwordKey;
  private final Optional<HasMetadata> object;

  private Login(
      String secretName, String usernameKey, String passwordKey, Optional<HasMetadata> object) {
    this.secretName = secretName;
    this.usernameKey = usernameKey;
    this.passwordKey = passwordKey;
    this.object = object;
  }

  /** In a Secret that somebody else makes; the bundle declares it with the two keys. */
  public static Login existing(String secretName, String usernameKey, String passwordKey) {
    return new Login(secretName, usernameKey, passwordKey, Optional.empty());
  }

  /** In a Secret of the bundle, and so in plain text. */
  public static Login of(Secret secret, String usernameKey, String passwordKey) {
    String name = secret.getMetadata() == null ? "" : secret.getMetadata().getName();
    return new Login(name == null ? "" : name, usernameKey, passwordKey, Optional.of(secret));
  }

  /**
   * In a Secret that another object of the bundle makes, such as an ExternalSecret or a
   * SealedSecret.
   */
  public static Login madeBy(
      HasMetadata maker, String secretName, String usernameKey, String passwordKey) {
    return new Login(secretName, usernameKey, passwordKey, Optional.of(maker));
  }

  /** Where the name of the user is. */
  public SecretKeySelector username() {
    return new SecretKeySelector(secretName, usernameKey, null);
  }

  /** Where the password is. */
  public SecretKeySelector password() {
    return new SecretKeySelector(secretName, passwordKey, null);
  }

  /** The Secret or its maker, or the declaration that the Secret exists. */
  public Bundle bundle(String namespace) {
    return object
        .map(Bundle::of)
        .orElseGet(
            () -> Bundle.of().existing("Secret", namespace, secretName, usernameKey, passwordKey));
  }

  /** What is wrong, without looking at a value. */
  public void check(String what, String namespace, Problems problems) {
    problems.require(what + ", Secret", secretName, "give its name");
    problems.require(what + ", key of the user", usernameKey, "give the key in the Secret");
    problems.require(what + ", key of the password", passwordKey, "give the key in the Secret");
    object.ifPresent(given -> check(given, what, namespace, problems));
  }

  private void check(HasMetadata given, String what, String namespace, Problems problems) {
    problems.check(
        given.getMetadata() != null && namespace.equals(given.getMetadata().getNamespace()),
        what
            + ": "
            + given.getKind()
            + " `"
            + secretName
            + "` is not in the namespace `"
            + namespace
            + "`; put it there");
    if (given instanceof Secret secret && !secretName.isBlank()) {
      checkKey(secret, usernameKey, what, problems);
      checkKey(secret, passwordKey, what, problems);
    }
  }

  private static void checkKey(Secret secret, String key, String what, Problems problems) {
    try {
      Link.secretKey(secret, key);
    } catch (IllegalArgumentException e) {
      problems.add(what + ": " + e.getMessage());
    }
  }

  /** Names, never a value. */
  @Override
  public String toString() {
    return usernameKey + " and " + passwordKey + " of Secret " + secretName;
  }
}
