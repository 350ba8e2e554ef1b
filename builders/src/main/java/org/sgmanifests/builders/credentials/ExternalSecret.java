package org.sgmanifests.builders.credentials;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;

/**
 * A Secret that external-secrets.io fetches from a vault: the bundle has the ExternalSecret ({@code
 * external-secrets.io/v1}), named like the Secret. All values come from the vault, user names
 * included, so that they stay in one place; one user with several roles stands there once. Made by
 * {@link SecretSource#externalSecret}.
 */
public final class ExternalSecret implements SecretSource {

  /** Where a value stands in the store; an entry without properties is the value itself. */
  private record Remote(String key, Optional<String> property) {
    boolean isBlank() {
      return key.isBlank() || property.filter(String::isBlank).isPresent();
    }

    ObjectNode tree() {
      ObjectNode tree = JsonNodeFactory.instance.objectNode().put("key", key);
      property.ifPresent(name -> tree.put("property", name));
      return tree;
    }
  }

  private final String secretName;
  private final SecretStore store;
  private final String remoteKey;
  private final Map<String, Remote> exceptions;

  private ExternalSecret(
      String secretName, SecretStore store, String remoteKey, Map<String, Remote> exceptions) {
    this.secretName = secretName;
    this.store = store;
    this.remoteKey = remoteKey;
    this.exceptions = exceptions;
  }

  static ExternalSecret of(String secretName, SecretStore store, String remoteKey) {
    return new ExternalSecret(secretName, store, remoteKey, Map.of());
  }

  /**
   * {@return the same with another place for one value}
   *
   * @param secretKey the key in the Secret, such as {@link Role#passwordKey}
   * @param remote the entry of the store
   * @param property the property of that entry
   */
  public ExternalSecret withRemote(String secretKey, String remote, String property) {
    return with(secretKey, new Remote(remote, Optional.of(property)));
  }

  /**
   * {@return the same with an entry that is one value as a whole, for stores without properties}
   *
   * @param secretKey key in the Secret
   * @param remote entry of the store
   */
  public ExternalSecret withRemote(String secretKey, String remote) {
    return with(secretKey, new Remote(remote, Optional.empty()));
  }

  private ExternalSecret with(String secretKey, Remote remote) {
    Map<String, Remote> more = new LinkedHashMap<>(exceptions);
    more.put(secretKey, remote);
    return new ExternalSecret(secretName, store, remoteKey, more);
  }

  private Remote remote(SecretContent content, String secretKey) {
    String same = content.sameAs(secretKey);
    Remote usual = exceptions.getOrDefault(same, new Remote(remoteKey, Optional.of(same)));
    return exceptions.getOrDefault(secretKey, usual);
  }

  @Override
  public String secretName() {
    return secretName;
  }

  @Override
  public Optional<String> value(SecretContent content, String key) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(SecretContent content) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("apiVersion", "external-secrets.io/v1").put("kind", "ExternalSecret");
    manifest.putObject("metadata").put("name", secretName).put("namespace", content.namespace());
    ObjectNode spec = manifest.putObject("spec");
    spec.putObject("secretStoreRef").put("name", store.name()).put("kind", store.kind());
    spec.putObject("target").put("name", secretName);
    var data = spec.putArray("data");
    for (String key : content.keys()) {
      data.addObject().put("secretKey", key).set("remoteRef", remote(content, key).tree());
    }
    return Bundle.of(new RawManifest(manifest));
  }

  @Override
  public void check(SecretContent content, Consumer<String> problems) {
    if (secretName.isBlank()) {
      problems.accept("Secret name: blank; give the name that the ExternalSecret shall have");
    }
    if (store.name().isBlank()) {
      problems.accept("secret store: blank; give the name of the " + store.kind());
    }
    for (String key : content.keys()) {
      if (remote(content, key).isBlank()) {
        problems.accept(key + ": blank remote key or property; say where the value is stored");
      }
    }
    for (String key : exceptions.keySet()) {
      if (!content.keys().contains(key)) {
        problems.accept(
            "%s: no key of Secret `%s`; use one of %s"
                .formatted(key, secretName, String.join(", ", content.keys())));
      }
    }
  }

  @Override
  public String toString() {
    return "Secret " + secretName + " from " + store.kind() + " " + store.name();
  }
}
