package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;

/**
 * A mistake in the bundle of the seed: a file with what to change in one object, and what then
 * happens.
 *
 * @param object kind, namespace and name
 * @param rule the rule that has to find it
 * @param path where that rule has to find it
 * @param schema what the CRD alone says about it; measured
 * @param webhook what the webhook of StackGres says about it; measured
 * @param patch a JSON merge patch (RFC 7386) for the object
 */
record SeedMistake(
    String title,
    String object,
    String rule,
    String path,
    String schema,
    String webhook,
    ObjectNode patch) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Those of a folder, by name. */
  static List<SeedMistake> in(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(SeedMistake.class.getResource("seed/" + folder).toURI()))) {
      List<SeedMistake> mistakes = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        mistakes.add(YAML.readValue(file.toFile(), SeedMistake.class));
      }
      return mistakes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bundle without a mistake. */
  static String validBundle() {
    return TestManifests.resource(SeedMistake.class, "seed/bundle.yaml");
  }

  /** The bundle with this mistake in it. */
  Bundle bundle() {
    List<RawManifest> objects = new ArrayList<>();
    int changed = 0;
    for (ObjectNode tree : TestManifests.documents(validBundle())) {
      String identity =
          tree.path("kind").asText()
              + " "
              + tree.at("/metadata/namespace").asText()
              + "/"
              + tree.at("/metadata/name").asText();
      if (identity.equals(object)) {
        merge(tree, patch);
        changed++;
      }
      objects.add(new RawManifest(tree));
    }
    if (changed != 1) {
      throw new IllegalStateException(object + " is " + changed + " times in the bundle");
    }
    return Bundle.of(objects);
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (value.isNull()) {
                target.remove(entry.getKey());
              } else if (value instanceof ObjectNode inner) {
                JsonNode old = target.get(entry.getKey());
                merge(old instanceof ObjectNode o ? o : target.putObject(entry.getKey()), inner);
              } else {
                target.set(entry.getKey(), value);
              }
            });
  }

  /** The bundle's report. */
  Report report() {
    return Validator.create().validate(bundle());
  }

  @Override
  public String toString() {
    return title;
  }
}
