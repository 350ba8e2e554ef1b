package org.sgmanifests.api.catalogue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A file about a kind that is made from the model and stands in this jar.
 *
 * @param name what it is called, such as {@code SGCluster.json}
 * @param text its content
 */
public record KindFile(String name, String text) {
  private static final String FOLDER = "/META-INF/sgmanifests/";

  /**
   * {@return the CustomResourceDefinition of a kind, YAML: {@code sgclusters.stackgres.io.yaml}}
   *
   * @param kind class of the kind
   */
  public static KindFile crd(Class<? extends HasMetadata> kind) {
    return read("crds/", HasMetadata.getFullResourceName(kind) + ".yaml");
  }

  /**
   * {@return the JSON Schema (draft 7) of a kind, as editors take it: {@code SGCluster.json}}
   *
   * @param kind class of the kind
   */
  public static KindFile jsonSchema(Class<? extends HasMetadata> kind) {
    return jsonSchema(HasMetadata.getKind(kind));
  }

  static KindFile jsonSchema(String kind) {
    return read("schemas/", kind + ".json");
  }

  private static KindFile read(String folder, String name) {
    String resource = FOLDER + folder + name;
    try (InputStream in = KindFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The api jar is damaged: no " + resource);
      }
      return new KindFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The api jar is damaged: " + resource, e);
    }
  }
}
