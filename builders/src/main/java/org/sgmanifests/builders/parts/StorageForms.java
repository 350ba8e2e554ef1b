package org.sgmanifests.builders.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Problems;

/** What is wrong with a storage that comes along, and with its Secrets. */
public final class StorageForms {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StorageForms() {}

  /**
   * Blank values, an endpoint that is no URL, Secrets that nobody needs.
   *
   * @param storage the storage to check
   * @param problems takes what is wrong
   */
  public static void check(BackupStorage storage, Problems problems) {
    storage.check(problems);
    storage
        .storage()
        .object()
        .map(object -> MAPPER.<JsonNode>valueToTree(object.getSpec()))
        .ifPresent(spec -> check("storage `" + storage.name() + "`, ", spec, problems));
  }

  /** The sections of the four types differ, but not in what a text is. */
  private static void check(String place, JsonNode section, Problems problems) {
    section
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isTextual()) {
                text(place + field.getKey(), field.getValue().asText(), problems);
              } else {
                check(place + field.getKey() + ".", field.getValue(), problems);
              }
            });
  }

  private static void text(String place, String value, Problems problems) {
    problems.require(place, value, "give a value");
    problems.check(
        !place.endsWith(".endpoint") || value.isBlank() || value.matches("https?://[^/\\s]+.*"),
        place + ": `" + value + "` is no URL; give one such as https://minio.example.com:9000");
  }
}
