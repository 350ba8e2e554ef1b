package org.sgmanifests.builders.credentials;

import org.sgmanifests.api.Bundle;

/**
 * Values that nobody has to hide, so that the Secret is in every bundle. Made by {@link
 * SecretSource#examples}.
 */
public final class ExampleSecret extends ReadSecret {
  ExampleSecret(String secretName) {
    super(secretName);
  }

  @Override
  public Bundle bundle(SecretContent content) {
    return bundleWithValues(content, problem -> {});
  }

  @Override
  String place(String key) {
    return "example for " + key;
  }

  @Override
  String read(String key) {
    return "example-" + key;
  }
}
