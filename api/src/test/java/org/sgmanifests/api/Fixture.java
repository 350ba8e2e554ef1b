package org.sgmanifests.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A manifest of {@code src/test/resources/fixtures}, named {@code <Kind>-<what it shows>.yaml}. A
 * new file there is a new case of every test over the fixtures.
 */
public record Fixture(String name, Class<? extends StackGresResource<?, ?>> kind, ObjectNode tree) {
  private static final Path FOLDER = Path.of("src/test/resources/fixtures");
  private static final ObjectMapper YAML = new YAMLMapper();
  static final ObjectMapper JSON = new ObjectMapper();

  public static List<Fixture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Fixture::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fixture of a kind that sets every field. */
  public static Fixture full(Class<?> kind) {
    return read(FOLDER.resolve(kind.getSimpleName() + "-full.yaml"));
  }

  private static Fixture read(Path file) {
    try {
      ObjectNode tree = (ObjectNode) YAML.readTree(file.toFile());
      return new Fixture(file.getFileName().toString(), kindNamed(tree.get("kind").asText()), tree);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Class<? extends StackGresResource<?, ?>> kindNamed(String name) {
    return Kinds.ALL.stream()
        .filter(kind -> HasMetadata.getKind(kind).equals(name))
        .findFirst()
        .orElseThrow();
  }

  StackGresResource<?, ?> typed() {
    return typed(tree, kind);
  }

  /** A tree written as JSON. */
  static ObjectNode tree(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T typed(JsonNode tree, Class<T> type) {
    try {
      return JSON.treeToValue(tree, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object as a manifest; by way of text, so that 1 as int and 1 as long are the same. */
  static JsonNode treeOf(Object typed) {
    try {
      return JSON.readTree(JSON.writeValueAsString(typed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
