package org.sgmanifests.builders.credentials;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * A Secret that somebody else makes: the bundle declares it with its keys, so that references to it
 * are checked. Made by {@link SecretSource#existing}.
 */
public record ExistingSecret(String secretName, SourceUsers users, SecretKeys keys)
    implements SecretSource {

  /** The same Secret with other keys than those of {@link Role}. */
  public ExistingSecret withKeys(SecretKeys others) {
    return new ExistingSecret(secretName, users, others);
  }

  @Override
  public ReplicateFromUsers selectors() {
    return keys.selectors(secretName);
  }

  @Override
  public Optional<String> password(Role role) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(String namespace, String cluster) {
    return Bundle.of().existing("Secret", namespace, secretName, keys.all().toArray(String[]::new));
  }

  @Override
  public List<String> problems(String namespace, String cluster) {
    return NameProblems.of(this, cluster);
  }

  @Override
  public String toString() {
    return "existing Secret " + secretName;
  }
}
