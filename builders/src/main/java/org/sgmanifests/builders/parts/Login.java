package org.sgmanifests.builders.parts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.builders.credentials.SecretContent;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/**
 * User and password for a database, in a Secret.
 *
 * @param secret source of the Secret with name and password
 * @param usernameKey key of the user's name
 * @param passwordKey key of the password
 */
public record Login(SecretSource secret, String usernameKey, String passwordKey) {

  /**
   * With the keys {@code username} and {@code password}, which many tools write.
   *
   * @param secret source of the Secret
   * @return a login with these keys
   */
  public static Login of(SecretSource secret) {
    return new Login(secret, "username", "password");
  }

  /**
   * {@return the same with other keys}
   *
   * @param username key of the user name
   * @param password key of the password
   */
  public Login withKeys(String username, String password) {
    return new Login(secret, username, password);
  }

  /** {@return where the name of the user is} */
  public SecretKeySelector username() {
    return new SecretKeySelector(secret.secretName(), usernameKey, null);
  }

  /** {@return where the password is} */
  public SecretKeySelector password() {
    return new SecretKeySelector(secret.secretName(), passwordKey, null);
  }

  /**
   * Adds the Secrets of these logins, each once: one may hold several.
   *
   * @param parts takes the objects
   * @param logins the logins
   */
  public static void addTo(Parts parts, Collection<Login> logins) {
    Map<String, SecretSource> secrets = new LinkedHashMap<>();
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (Login login : logins) {
      String name = login.secret.secretName();
      secrets.putIfAbsent(name, login.secret);
      keys.computeIfAbsent(name, none -> new LinkedHashSet<>())
          .addAll(List.of(login.usernameKey, login.passwordKey));
    }
    secrets.forEach(
        (name, secret) ->
            parts.add(
                secret, SecretContent.of(parts.namespace(), keys.getOrDefault(name, Set.of()))));
  }

  /**
   * What is wrong with the keys; the Secret has a check of its own.
   *
   * @param what what it is about, for the message
   * @param problems takes what is wrong
   */
  public void check(String what, Problems problems) {
    problems.require("key of the user, " + what, usernameKey, "give the one in the Secret");
    problems.require("key of the password, " + what, passwordKey, "give the one in the Secret");
    problems.check(
        !usernameKey.equals(passwordKey) || usernameKey.isBlank(),
        what + ": key `" + usernameKey + "` is both user and password; give two keys");
  }
}
