package org.sgmanifests.builders.credentials;

import org.sgmanifests.api.Bundle;

/**
 * Passwords that nobody has to hide, so that the Secret is in every bundle. Made by {@link
 * SecretSource#examples}.
 */
public final class ExampleSecret extends ReadSecret {
  ExampleSecret(String secretName, SourceUsers users) {
    super(secretName, users);
  }

  @Override
  public Bundle bundle(String namespace, String cluster) {
    return bundleWithValues(namespace, cluster);
  }

  @Override
  String place(Role role) {
    return "example of the " + role.title();
  }

  @Override
  String read(Role role) {
    return "example-" + role.passwordKey();
  }

  @Override
  String remedy(Role role) {
    return "there is always one";
  }
}
