package org.sgmanifests.validation.rule;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** The values of the bundle's Secrets, for comparing. They never go into a message. */
public final class SecretValues {
  private SecretValues() {}

  /**
   * {@return the value that a selector with {@code name} and {@code key} means}
   *
   * @param bundle the bundle with the Secret
   * @param selector the selector
   */
  public static Optional<String> of(CheckedBundle bundle, Field selector) {
    String name = selector.get("name").text();
    String key = selector.get("key").text();
    return name == null || key == null
        ? Optional.empty()
        : bundle.find("Secret", selector.manifest(), name).flatMap(secret -> of(secret, key));
  }

  /**
   * {@return the value of a key, whichever way it is written; {@code stringData} wins, as it does
   * there}
   *
   * @param secret the Secret
   * @param key one of its keys
   */
  public static Optional<String> of(Manifest secret, String key) {
    String plain = secret.at("stringData").get(key).text();
    String encoded = secret.at("data").get(key).text();
    return plain != null
        ? Optional.of(plain)
        : Optional.ofNullable(encoded)
            .flatMap(SecretValues::decode)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * {@return the bytes of a value under {@code data}; empty when it is not the base64 that it has
   * to be}
   *
   * @param encoded text under {@code data}
   */
  public static Optional<byte[]> decode(String encoded) {
    String line = encoded.replaceAll("[\\r\\n]", ""); // the API server skips these, nothing else
    try {
      byte[] bytes = Base64.getDecoder().decode(line);
      return line.length() % 4 == 0 ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
