package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.integration.Wait;

/** The CRDs of StackGres' kinds, and how they get onto a server. */
final class Crds {
  static final String COLLECTION = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String STACKGRES = "1.18.6";

  private Crds() {}

  /** Our own, out of the jar of the model. */
  static List<Crd> ours() {
    return Kinds.ALL.stream().map(Crds::read).toList();
  }

  /** Those of StackGres itself; empty where they are not at hand. */
  static Optional<List<Crd>> ofStackGres() {
    String named = System.getenv("SHARED_DIR");
    Path folder =
        Path.of(named == null ? "../../../shared" : named).resolve("upstream/crds/" + STACKGRES);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Crd> crds = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        crds.add(new Crd(Files.readString(file)));
      }
      return Optional.of(crds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Crd read(Class<? extends StackGresResource<?, ?>> kind) {
    String plural = HasMetadata.getPlural(kind);
    String file = "/META-INF/sgmanifests/crds/" + plural + ".stackgres.io.yaml";
    try (InputStream in = Objects.requireNonNull(kind.getResourceAsStream(file), file)) {
      return new Crd(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the kinds known, and waits until their objects are taken. */
  static void install(List<Crd> crds, Requests requests) {
    for (Crd crd : crds) {
      Answer answer = requests.createYaml(COLLECTION, crd.text());
      answer.orThrow();
      if (!answer.warnings().isEmpty()) {
        throw new AssertionError(crd + ": " + answer.warnings());
      }
    }
    for (Crd crd : crds) {
      Wait.until(
          LIMIT,
          crd.kind() + " is established",
          () ->
              conditions(requests.get(COLLECTION + "/" + crd.name()).orThrow())
                      .contains("Established=True")
                  && requests.get(crd.collection("default")).isTaken());
    }
  }

  /** What the server says of a CRD that it has. */
  static List<String> conditions(JsonNode stored) {
    return stored
        .at("/status/conditions")
        .valueStream()
        .map(condition -> condition.get("type").asText() + "=" + condition.get("status").asText())
        .toList();
  }

  /** A CRD, as the text that people apply. */
  record Crd(String text, JsonNode tree) {
    private static final YAMLMapper YAML = new YAMLMapper();

    Crd(String text) {
      this(text, tree(text));
    }

    private static JsonNode tree(String text) {
      try {
        return YAML.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String name() {
      return tree.at("/metadata/name").asText();
    }

    String kind() {
      return tree.at("/spec/names/kind").asText();
    }

    String version() {
      return tree.at("/spec/versions/0/name").asText();
    }

    JsonNode schema() {
      return tree.at("/spec/versions/0/schema/openAPIV3Schema");
    }

    /** The address of the objects of a namespace. */
    String collection(String namespace) {
      return "/apis/stackgres.io/%s/namespaces/%s/%s"
          .formatted(version(), namespace, tree.at("/spec/names/plural").asText());
    }

    @Override
    public String toString() {
      return kind();
    }
  }
}
