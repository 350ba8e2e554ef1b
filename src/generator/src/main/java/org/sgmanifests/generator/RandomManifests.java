package org.sgmanifests.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.catalogue.FieldCatalogue;

/**
 * Objects of all kinds of the field catalogue, with hostile values of the right type. The same seed
 * gives the same objects.
 */
public final class RandomManifests {
  private static final List<String> NAMES = List.of("one", "two", "three", "four");
  private static final List<String> NAMESPACES = List.of("here", "there");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** By kind; they are long texts to parse. */
  private static final Map<String, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

  private final Random random;
  private final HostileValues values;
  private final RandomFields fields;

  private RandomManifests(long seed) {
    random = new Random(seed);
    values = new HostileValues(random);
    fields = new RandomFields(random, values, NAMES);
  }

  /** Those of a seed; each call of a method goes on where the one before ended. */
  public static RandomManifests seeded(long seed) {
    return new RandomManifests(seed);
  }

  /** An object of a kind. */
  public ObjectNode object(Class<? extends HasMetadata> kind) {
    ObjectNode object =
        header(HasMetadata.getApiVersion(kind), HasMetadata.getKind(kind), one(NAMES));
    JsonNode schema =
        SCHEMAS
            .computeIfAbsent(HasMetadata.getKind(kind), FieldCatalogue::jsonSchema)
            .path("properties");
    object.set("spec", fields.value(schema.path("spec")));
    if (schema.has("status") && random.nextInt(4) == 0) {
      object.set("status", fields.value(schema.path("status")));
    }
    return object;
  }

  /**
   * Objects of any kinds, Secrets included, some of which refer to others; no two of the same kind,
   * namespace and name.
   */
  public List<ObjectNode> objects(int most) {
    List<ObjectNode> objects = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int size = 1 + random.nextInt(most); size > 0; size--) {
      ObjectNode object = random.nextInt(5) == 0 ? secret() : object(one(Kinds.ALL));
      if (known.add(object.path("kind") + "/" + object.at("/metadata/namespace") + name(object))) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** A tree of any values, which is no manifest. */
  public ObjectNode tree() {
    return values.freeForm(5);
  }

  private static String name(ObjectNode object) {
    return object.at("/metadata/name").asText();
  }

  private ObjectNode secret() {
    ObjectNode secret = header("v1", "Secret", one(NAMES));
    ObjectNode texts = secret.putObject("stringData");
    for (int size = random.nextInt(4); size > 0; size--) {
      texts.set(values.key(), values.text());
    }
    return secret;
  }

  private ObjectNode header(String apiVersion, String kind, String name) {
    ObjectNode object = NODES.objectNode();
    object.put("apiVersion", apiVersion).put("kind", kind);
    ObjectNode metadata = object.putObject("metadata").put("namespace", one(NAMESPACES));
    metadata.put("name", name);
    for (String map : List.of("labels", "annotations")) {
      ObjectNode texts = NODES.objectNode();
      for (int size = random.nextInt(3); size > 0; size--) {
        texts.set(values.key(), values.text());
      }
      metadata.set(map, texts);
    }
    return object;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
