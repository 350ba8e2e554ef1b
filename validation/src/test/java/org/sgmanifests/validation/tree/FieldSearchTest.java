package org.sgmanifests.validation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.generator.RandomManifests;
import org.sgmanifests.generator.Seeds;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.FieldSearch.Hit;

class FieldSearchTest {
  private static final int RUNS = 40;

  private static final List<String> NOWHERE =
      List.of("not.there", "spec[].a", "spec.not[]", "kind.below", "kind[]", "{}.{}.{}.{}.{}.{}");

  @Test
  void whatIsFoundAtOnceIsWhatIsFoundPathByPath() {
    Seeds.each(
        RUNS,
        seed -> {
          RandomManifests random = RandomManifests.seeded(seed);
          for (ObjectNode tree : random.objects(3)) {
            Manifest manifest = Manifest.of(0, new RawManifest(tree), tree);
            List<String> patterns = patterns(tree);
            assertThat(together(manifest, patterns)).isEqualTo(oneByOne(manifest, patterns));
          }
        });
  }

  @Test
  void aNullIsNotFoundAndItsNeighboursAre() {
    Manifest manifest =
        TestManifests.trees("{apiVersion: v1, kind: A, list: [{a: 1}, null, {a: null}, {a: 2}]}")
            .get(0);

    assertThat(new FieldSearch(List.of("list[]", "list[].a", "list")).in(manifest))
        .extracting(hit -> hit.pattern() + " " + hit.field().path())
        .containsExactlyInAnyOrder(
            "0 list[0]", "1 list[0].a", "0 list[2]", "0 list[3]", "1 list[3].a", "2 list");
  }

  private static List<List<Field>> together(Manifest manifest, List<String> patterns) {
    List<List<Field>> found = new ArrayList<>();
    patterns.forEach(pattern -> found.add(new ArrayList<>()));
    for (Hit hit : new FieldSearch(patterns).in(manifest)) {
      found.get(hit.pattern()).add(hit.field());
    }
    return found;
  }

  private static List<List<Field>> oneByOne(Manifest manifest, List<String> patterns) {
    return patterns.stream().map(manifest.root()::all).toList();
  }

  /** All that lead somewhere in the object, and some that do not. */
  private static List<String> patterns(JsonNode tree) {
    Set<String> patterns = new LinkedHashSet<>(NOWHERE);
    add("", tree, patterns);
    return List.copyOf(patterns);
  }

  private static void add(String path, JsonNode node, Set<String> patterns) {
    String prefix = path.isEmpty() ? "" : path + ".";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().matches("\\w+")) {
        patterns.add(prefix + field.getKey());
        add(prefix + field.getKey(), field.getValue(), patterns);
      }
      patterns.add(path + "{}");
      add(path + "{}", field.getValue(), patterns);
    }
    if (node.isArray()) {
      patterns.add(path + "[]");
      node.forEach(item -> add(path + "[]", item, patterns));
    }
  }
}
