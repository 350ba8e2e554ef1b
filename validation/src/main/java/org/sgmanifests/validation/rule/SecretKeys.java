package org.sgmanifests.validation.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys that Kubernetes allows in a Secret or ConfigMap (Kubernetes documentation, "Secrets").
 */
public final class SecretKeys {
  private static final Pattern LEGAL = Pattern.compile("[-._a-zA-Z0-9]{1,253}");
  private static final Pattern ILLEGAL_CHARACTERS = Pattern.compile("[^-._a-zA-Z0-9]+");

  private SecretKeys() {}

  /**
   * {@return whether Kubernetes takes the key}
   *
   * @param key the key
   */
  public static boolean isLegal(String key) {
    return LEGAL.matcher(key).matches() && !key.equals(".") && !key.equals("..");
  }

  /**
   * {@return the key with a dash for what is not allowed; empty when nothing legal comes of it}
   *
   * @param key the key
   */
  public static Optional<String> legalForm(String key) {
    String form = ILLEGAL_CHARACTERS.matcher(key.strip()).replaceAll("-");
    return isLegal(form) ? Optional.of(form) : Optional.empty();
  }
}
