package org.sgmanifests.integration.kube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.defaults.Defaults;

/** Every object that we have as an example of a valid one is taken and kept as it was sent. */
@ExtendWith(KubeStage.Extension.class)
class FixturesIT {
  private static final List<String> FOLDERS =
      List.of(
          "api/src/test/resources/fixtures",
          "samples/src/test/resources",
          "tools/testing/src/main/resources",
          "validation/src/test/resources/org/sgmanifests/validation/corpus/valid");

  /**
   * For older releases, with fields that are gone; nothing to apply; and what is wrong on purpose.
   */
  private static final List<String> NOT_VALID = List.of("for-1.", "existing.", "edited.", "odd.");

  private static final Set<String> NAMESPACES = new HashSet<>(Set.of("default"));

  static Stream<Path> files() throws IOException {
    Stream.Builder<Path> files = Stream.builder();
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(Path.of("../..", folder))) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> NOT_VALID.stream().noneMatch(file.getFileName().toString()::startsWith))
            .sorted()
            .forEach(files::add);
      }
    }
    return files.build();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTakenAndReadBackAsItWasSent(Path file, KubeStage stage) {
    Manifests manifests = ManifestReader.create().read(file);
    assertThat(manifests.unreadable()).isEmpty();
    int sent = 0;
    for (HasMetadata object : manifests.bundle().objects()) {
      // The operator numbers scripts, which the server then tells apart by their numbers.
      HasMetadata numbered =
          object.getKind().equals("SGScript")
              ? Defaults.apply(object, StackGresVersion.LATEST)
              : object;
      ObjectNode tree = Sent.ofAuthor(((RawManifest) numbered).tree());
      if (!tree.path("kind").asText().equals("Namespace") && Addresses.of(tree).isPresent()) {
        isTakenAndReadBack(tree, stage.requests());
        sent++;
      }
    }
    assertThat(sent).as("objects in the file").isPositive();
  }

  private static void isTakenAndReadBack(ObjectNode tree, Requests requests) {
    namespace(Addresses.namespace(tree), requests);
    requests.create(Addresses.collection(tree).orElseThrow(), tree.toString()).orThrow();
    String address = Addresses.of(tree).orElseThrow();
    JsonNode back = requests.get(address).orThrow();
    requests.delete(address).orThrow();
    ObjectNode expected = tree.deepCopy();
    if (expected.path("kind").asText().equals("Secret")) {
      expected.remove("stringData"); // which the server turns into data
      for (Map.Entry<String, JsonNode> entry : expected.path("data").properties()) {
        entry.setValue(expected.textNode(entry.getValue().asText().replace("\n", "")));
      }
    } else if (expected.path("kind").asText().equals("SGConfig")) {
      expected.remove("status"); // which is written at an address of its own
    }
    assertThat(Sent.lost(expected, back)).as(address).isEmpty();
  }

  private static synchronized void namespace(String name, Requests requests) {
    if (NAMESPACES.add(name)) {
      String namespace =
          "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\"" + name + "\"}}";
      requests.create("/api/v1/namespaces", namespace).orThrow();
    }
  }
}
