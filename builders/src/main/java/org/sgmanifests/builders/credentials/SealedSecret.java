package org.sgmanifests.builders.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * A Secret that stands encrypted in the bundle. Made by {@link SecretSource#sealed}.
 *
 * @param manifest the SealedSecret; kubeseal binds it to its name and namespace, so neither can be
 *     changed
 */
public record SealedSecret(HasMetadata manifest, SourceUsers users, SecretKeys keys)
    implements SecretSource {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The same Secret with other keys than those of {@link Role}. */
  public SealedSecret withKeys(SecretKeys others) {
    return new SealedSecret(manifest, users, others);
  }

  @Override
  public String secretName() {
    JsonNode name = tree().at("/spec/template/metadata/name");
    return name.isTextual() ? name.asText() : tree().at("/metadata/name").asText();
  }

  @Override
  public ReplicateFromUsers selectors() {
    return keys.selectors(secretName());
  }

  @Override
  public Optional<String> password(Role role) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(String namespace, String cluster) {
    return Bundle.of(manifest);
  }

  @Override
  public List<String> problems(String namespace, String cluster) {
    if (!"SealedSecret".equals(manifest.getKind())) {
      return List.of(
          "sealed Secret: a SealedSecret is due, not a " + manifest.getKind() + "; seal it first");
    }
    List<String> found = new ArrayList<>(NameProblems.of(this, cluster));
    String own = tree().at("/metadata/namespace").asText();
    if (!own.equals(namespace)) {
      found.add(
          "SealedSecret `%s`: is in namespace `%s`; seal it for namespace `%s` of the cluster"
              .formatted(secretName(), own, namespace));
    }
    JsonNode encrypted = tree().at("/spec/encryptedData");
    for (String key : keys.all()) {
      if (!encrypted.has(key)) {
        found.add(
            "SealedSecret `%s`: spec.encryptedData has no key `%s`; add it with kubeseal"
                .formatted(secretName(), key));
      }
    }
    return found;
  }

  private JsonNode tree() {
    return MAPPER.valueToTree(manifest);
  }

  @Override
  public String toString() {
    return "sealed Secret " + secretName();
  }
}
