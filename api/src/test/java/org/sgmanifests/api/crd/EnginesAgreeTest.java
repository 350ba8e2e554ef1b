package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Two generators that share no code, the annotation processor of the build and {@code
 * crd-generator-api-v2}, have to arrive at the same CRD. What one of them silently gets wrong shows
 * here. The processor is gone from fabric8 8: as long as this test passes, changing to the other
 * one changes no CRD.
 */
class EnginesAgreeTest {

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void bothGeneratorsGiveTheSameCrd(Class<? extends HasMetadata> kind) throws Exception {
    String file = HasMetadata.getFullResourceName(kind) + ".yaml";
    JsonNode built =
        FinishCrds.YAML.readTree(
            Path.of("target/classes/META-INF/sgmanifests/crds", file).toFile());
    ObjectNode other = Generators.v2(kind);
    CrdFinisher.finish(other, kind);

    assertThat(flat(other)).containsExactlyInAnyOrderEntriesOf(flat(built));
  }

  /** Path and value of each leaf, so that a difference is named by its path. */
  private static Map<String, String> flat(JsonNode crd) {
    Map<String, String> leaves = new TreeMap<>();
    flatten("", crd, leaves);
    return leaves;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> leaves) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties().forEach(e -> flatten(path + "/" + e.getKey(), e.getValue(), leaves));
    } else if (path.endsWith("/required") && node instanceof ArrayNode names) {
      TreeSet<JsonNode> sorted = new TreeSet<>(Comparator.comparing(JsonNode::asText));
      names.forEach(sorted::add); // the order of required means nothing
      leaves.put(path, sorted.toString());
    } else if (node.isArray() && !node.isEmpty()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(path + "/" + i, node.get(i), leaves);
      }
    } else {
      leaves.put(path, node.toString());
    }
  }
}
