package org.sgmanifests.builders.credentials;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * A Secret that external-secrets.io fetches from a vault: the bundle has the ExternalSecret ({@code
 * external-secrets.io/v1}), named like the Secret. User names come from the vault, too, so that the
 * six values stay in one place. Made by {@link SecretSource#externalSecret}.
 */
public final class ExternalSecret implements SecretSource {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Remote(String key, Optional<String> property) {}

  private final String secretName;
  private final SourceUsers users;
  private final SecretStore store;
  private final Map<String, Remote> remotes;

  private ExternalSecret(
      String secretName, SourceUsers users, SecretStore store, Map<String, Remote> remotes) {
    this.secretName = secretName;
    this.users = users;
    this.store = store;
    this.remotes = remotes;
  }

  static ExternalSecret of(
      String secretName, SourceUsers users, SecretStore store, String remoteKey) {
    Map<String, Remote> remotes = new LinkedHashMap<>();
    SecretKeys.standard()
        .all()
        .forEach(key -> remotes.put(key, new Remote(remoteKey, Optional.of(key))));
    return new ExternalSecret(secretName, users, store, remotes);
  }

  /**
   * The same with another place for one value.
   *
   * @param secretKey the key in the Secret, such as {@link Role#passwordKey}
   * @param remoteKey the entry of the store
   * @param property the property of that entry
   */
  public ExternalSecret withRemote(String secretKey, String remoteKey, String property) {
    return with(secretKey, new Remote(remoteKey, Optional.of(property)));
  }

  /** The same with an entry that is one value as a whole, for stores without properties. */
  public ExternalSecret withRemote(String secretKey, String remoteKey) {
    return with(secretKey, new Remote(remoteKey, Optional.empty()));
  }

  private ExternalSecret with(String secretKey, Remote remote) {
    Map<String, Remote> changed = new LinkedHashMap<>(remotes);
    changed.put(secretKey, remote);
    return new ExternalSecret(secretName, users, store, changed);
  }

  @Override
  public String secretName() {
    return secretName;
  }

  @Override
  public SourceUsers users() {
    return users;
  }

  @Override
  public ReplicateFromUsers selectors() {
    return SecretKeys.standard().selectors(secretName);
  }

  @Override
  public Optional<String> password(Role role) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(String namespace, String cluster) {
    ObjectNode manifest = MAPPER.createObjectNode();
    manifest.put("apiVersion", "external-secrets.io/v1").put("kind", "ExternalSecret");
    manifest.putObject("metadata").put("name", secretName).put("namespace", namespace);
    ObjectNode spec = manifest.putObject("spec");
    spec.putObject("secretStoreRef").put("name", store.name()).put("kind", store.kind());
    spec.putObject("target").put("name", secretName);
    var data = spec.putArray("data");
    remotes.forEach(
        (secretKey, remote) -> {
          ObjectNode entry = data.addObject().put("secretKey", secretKey);
          ObjectNode ref = entry.putObject("remoteRef").put("key", remote.key());
          remote.property().ifPresent(property -> ref.put("property", property));
        });
    return Bundle.of(new RawManifest(manifest));
  }

  @Override
  public List<String> problems(String namespace, String cluster) {
    List<String> found = new ArrayList<>(NameProblems.of(this, cluster));
    if (store.name().isBlank()) {
      found.add("secret store: blank; give the name of the " + store.kind());
    }
    remotes.forEach(
        (secretKey, remote) -> {
          if (remote.key().isBlank() || remote.property().filter(String::isBlank).isPresent()) {
            found.add(secretKey + ": its remote key or property is blank; say where it is stored");
          }
          if (!SecretKeys.standard().all().contains(secretKey)) {
            found.add(
                secretKey
                    + ": no key of this Secret; use one of "
                    + String.join(", ", SecretKeys.standard().all()));
          }
        });
    return found;
  }

  @Override
  public String toString() {
    return "Secret " + secretName + " from " + store.kind() + " " + store.name();
  }
}
