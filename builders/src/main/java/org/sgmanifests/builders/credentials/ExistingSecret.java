package org.sgmanifests.builders.credentials;

import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.api.Bundle;

/**
 * A Secret that somebody else makes: the bundle declares it with its keys, so that references to it
 * are checked. Made by {@link SecretSource#existing}.
 *
 * @param secretName name of the Secret
 */
public record ExistingSecret(String secretName) implements SecretSource {

  @Override
  public Optional<String> value(SecretContent content, String key) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(SecretContent content) {
    String[] keys = content.keys().toArray(String[]::new);
    return Bundle.of().existing("Secret", content.namespace(), secretName, keys);
  }

  @Override
  public void check(SecretContent content, Consumer<String> problems) {
    if (secretName.isBlank()) {
      problems.accept("Secret name: blank; give metadata.name of the Secret");
    }
  }

  @Override
  public String toString() {
    return "existing Secret " + secretName;
  }
}
