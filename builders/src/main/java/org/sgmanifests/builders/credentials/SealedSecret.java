package org.sgmanifests.builders.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.api.Bundle;

/**
 * A Secret that stands encrypted in the bundle. Made by {@link SecretSource#sealed}.
 *
 * @param manifest the SealedSecret; kubeseal binds it to its name and namespace, so neither can be
 *     changed
 */
public record SealedSecret(HasMetadata manifest) implements SecretSource {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String secretName() {
    JsonNode name = tree().at("/spec/template/metadata/name");
    return name.isTextual() ? name.asText() : tree().at("/metadata/name").asText();
  }

  @Override
  public Optional<String> value(SecretContent content, String key) {
    return Optional.empty();
  }

  @Override
  public Bundle bundle(SecretContent content) {
    return Bundle.of(manifest);
  }

  @Override
  public void check(SecretContent content, Consumer<String> problems) {
    if (!"SealedSecret".equals(manifest.getKind())) {
      problems.accept(
          "sealed Secret: a " + manifest.getKind() + " was given; give the output of kubeseal");
      return;
    }
    if (secretName().isBlank()) {
      problems.accept(
          "sealed Secret: metadata.name is blank; kubeseal writes one, and it can't be another");
    }
    String what = "SealedSecret `" + secretName() + "`: ";
    String own = tree().at("/metadata/namespace").asText();
    if (!own.equals(content.namespace())) {
      problems.accept(
          what
              + "it is for namespace `%s`; seal it for `%s`, the namespace of the cluster"
                  .formatted(own, content.namespace()));
    }
    JsonNode encrypted = tree().at("/spec/encryptedData");
    for (String key : content.keys()) {
      if (!encrypted.has(key)) {
        problems.accept(what + "spec.encryptedData has no key `" + key + "`; seal it, too");
      }
    }
  }

  private JsonNode tree() {
    return MAPPER.valueToTree(manifest);
  }

  @Override
  public String toString() {
    return "sealed Secret " + secretName();
  }
}
