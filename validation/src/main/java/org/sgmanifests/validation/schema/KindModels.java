package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.json.JsonTrees;
import org.sgmanifests.validation.tree.Manifest;

/** The models of the StackGres kinds, read from the api jar when first needed and then kept. */
public final class KindModels {
  private static final String GROUP = "stackgres.io";
  private static final Map<String, KindModel> MODELS = new ConcurrentHashMap<>();

  private KindModels() {}

  /**
   * {@return the model of the object's kind; empty when it is no StackGres kind, or one that this
   * library doesn't know}
   *
   * @param manifest the object
   */
  public static Optional<KindModel> of(Manifest manifest) {
    return manifest.group().equals(GROUP) ? named(manifest.kind()) : Optional.empty();
  }

  /**
   * {@return the model of a StackGres kind; empty when this library doesn't know it}
   *
   * @param kind the kind, such as {@code SGCluster}
   */
  public static Optional<KindModel> named(String kind) {
    return kind.startsWith("SG")
        ? Optional.ofNullable(MODELS.computeIfAbsent(kind, KindModels::load))
        : Optional.empty();
  }

  /** What is not there is not kept either, so that texts from outside cannot fill the memory. */
  private static @Nullable KindModel load(String kind) {
    if (!kind.matches("SG[A-Za-z]{1,60}")) {
      return null; // it becomes part of the name of a resource
    }
    String resource = "/META-INF/sgmanifests/schemas/" + kind + ".json";
    try (InputStream in = StackGresResource.class.getResourceAsStream(resource)) {
      if (in == null) {
        return null;
      }
      JsonNode schema = JsonTrees.read(in);
      return new KindModel(
          schema.at("/properties/apiVersion/const").textValue(), new ReleaseSchemas(kind, schema));
    } catch (IOException e) {
      throw new UncheckedIOException("The api jar is damaged: " + resource, e);
    }
  }
}
