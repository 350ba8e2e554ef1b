package org.sgmanifests.validation.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.generator.RandomManifests;

/** Random objects as bundles hold them. */
final class RandomBundles {
  private static final int MOST = 6;

  private RandomBundles() {}

  static List<ObjectNode> trees(long seed) {
    return RandomManifests.seeded(seed).objects(MOST);
  }

  /** As they are read from files. */
  static Bundle raw(List<ObjectNode> trees) {
    return Bundle.of(trees.stream().map(RawManifest::new).toList());
  }

  /** As programs make them. */
  static Bundle typed(List<ObjectNode> trees) {
    return Bundle.of(trees.stream().map(RandomBundles::typed).toList());
  }

  private static HasMetadata typed(ObjectNode tree) {
    String kind = tree.path("kind").asText();
    for (Class<? extends HasMetadata> type : Kinds.ALL) {
      if (HasMetadata.getKind(type).equals(kind)) {
        return new RawManifest(tree).as(type);
      }
    }
    return new RawManifest(tree).as(Secret.class);
  }

  static Bundle shuffled(Bundle bundle, long seed) {
    List<HasMetadata> objects = new ArrayList<>(bundle.objects());
    Collections.shuffle(objects, new Random(seed));
    return Bundle.of(objects).existing(bundle.existing());
  }

  /** The same objects, the keys of all their maps put in in another order. */
  static ObjectNode withShuffledKeys(ObjectNode tree, Random random) {
    return (ObjectNode) shuffledKeys(tree, random);
  }

  private static JsonNode shuffledKeys(JsonNode node, Random random) {
    if (node instanceof ArrayNode list) {
      ArrayNode copy = list.arrayNode();
      list.forEach(item -> copy.add(shuffledKeys(item, random)));
      return copy;
    }
    if (node instanceof ObjectNode map) {
      List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(map.properties());
      Collections.shuffle(entries, random);
      ObjectNode copy = map.objectNode();
      entries.forEach(entry -> copy.set(entry.getKey(), shuffledKeys(entry.getValue(), random)));
      return copy;
    }
    return node;
  }
}
