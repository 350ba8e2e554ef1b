package org.sgmanifests.builders.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Optional;
import org.sgmanifests.builders.link.Link;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;

/** What is wrong with a storage that comes along: values that are blank, keys that aren't there. */
public final class StorageForms {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StorageForms() {}

  /** Looks at the storage if it comes along, and at the Secret of its keys if that does. */
  public static void check(BackupStorage storage, Problems problems) {
    Optional<Secret> keys = storage.keys().flatMap(Part::object);
    storage
        .storage()
        .object()
        .ifPresent(
            object ->
                check(
                    "storage `" + storage.name() + "`, ",
                    JSON.valueToTree(object.getSpec()),
                    keys,
                    problems));
  }

  /** The sections of the four types differ, but not in what a text or a selector is. */
  private static void check(
      String place, JsonNode section, Optional<Secret> keys, Problems problems) {
    section
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.path("name").isTextual() && value.path("key").isTextual()) {
                selector(place + field.getKey(), value, keys, problems);
              } else if (value.isTextual()) {
                text(place + field.getKey(), value.asText(), problems);
              } else {
                check(place, value, keys, problems);
              }
            });
  }

  private static void text(String place, String value, Problems problems) {
    problems.require(place, value, "give a value");
    problems.check(
        !place.endsWith(" endpoint") || value.isBlank() || value.matches("https?://[^/\\s]+.*"),
        place + ": `" + value + "` is no URL; give one such as https://minio.example.com:9000");
  }

  private static void selector(
      String place, JsonNode selector, Optional<Secret> keys, Problems problems) {
    String key = selector.path("key").asText();
    problems.require(place, key, "give the key in the Secret");
    keys.filter(secret -> !key.isBlank() && !selector.path("name").asText().isBlank())
        .ifPresent(
            secret -> {
              try {
                Link.secretKey(secret, key);
              } catch (IllegalArgumentException e) {
                problems.add(place + ": " + e.getMessage());
              }
            });
  }
}
