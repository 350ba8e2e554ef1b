package org.sgmanifests.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.catalogue.StackGresVersion;

class RandomManifestsTest {

  @Test
  void theSameSeedGivesTheSameObjects() {
    assertThat(RandomManifests.seeded(7).objects(5))
        .isEqualTo(RandomManifests.seeded(7).objects(5))
        .isNotEqualTo(RandomManifests.seeded(8).objects(5));
  }

  @Test
  void theObjectsFitTheModel() {
    RandomManifests random = RandomManifests.seeded(1);
    for (int i = 0; i < 5; i++) {
      for (Class<? extends HasMetadata> kind : Kinds.ALL) {
        ObjectNode object = random.object(kind);
        assertThat(new RawManifest(object).as(kind).getKind())
            .isEqualTo(object.path("kind").asText());
      }
    }
  }

  @Test
  void soonTheFieldsAreAllThere() {
    for (Class<? extends HasMetadata> kind : Kinds.ALL) {
      RandomManifests random = RandomManifests.seeded(2);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < 80; i++) {
        collect("spec", random.object(kind).path("spec"), seen);
      }
      Set<String> wanted =
          FieldCatalogue.of(kind).fields().stream()
              .filter(field -> field.isIn(StackGresVersion.LATEST))
              .map(CatalogueField::path)
              .filter(
                  path ->
                      path.startsWith("spec.")
                          && !path.contains("{}")
                          && path.chars().filter(c -> c == '.').count() < 3)
              .collect(Collectors.toSet());
      assertThat(wanted).isNotEmpty();
      wanted.removeAll(seen);
      assertThat(wanted).as("missing in %s", kind.getSimpleName()).isEmpty();
    }
  }

  private static void collect(String path, JsonNode node, Set<String> seen) {
    seen.add(path);
    node.properties()
        .forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue(), seen));
    if (node.isArray()) {
      seen.add(path + "[]");
      node.forEach(item -> collect(path + "[]", item, seen));
    }
  }

  @Test
  void theSeedOfALawThatDoesNotHoldIsNamed() {
    assertThatThrownBy(
            () ->
                Seeds.each(
                    1_000_000,
                    seed ->
                        assertThat(RandomManifests.seeded(seed).tree().toString())
                            .doesNotContain("\u0085")))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching("(?s)The law does not hold with -Dlaws.seed=\\d+ -Dlaws.runs=1\n.*");
  }
}
