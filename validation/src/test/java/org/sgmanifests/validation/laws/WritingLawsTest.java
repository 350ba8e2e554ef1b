package org.sgmanifests.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.generator.RandomManifests;
import org.sgmanifests.generator.Seeds;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.yaml.YamlReader;
import org.sgmanifests.validation.yaml.YamlWriter;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is written is what was there, whoever reads it, and always the same. */
class WritingLawsTest {
  private static final int RUNS = 40;

  /** With typed objects, which take longer to make than to check. */
  private static final int FEWER_RUNS = 15;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YamlWriter WRITER = new YamlWriter();

  @Test
  void ourReaderGetsWhatWasWritten() {
    Seeds.each(
        RUNS,
        seed ->
            trees(seed)
                .forEach(
                    tree -> {
                      byte[] yaml = WRITER.writeBytes(List.of(tree));
                      var read = new YamlReader().read("law", yaml);
                      assertThat(read.problems()).isEmpty();
                      assertThat(read.documents().get(0).root()).isEqualTo(tree);
                    }));
  }

  @Test
  void aReaderOfYaml11GetsWhatWasWritten() {
    Seeds.each(
        RUNS,
        seed ->
            trees(seed)
                .forEach(
                    tree -> {
                      Object read =
                          new Yaml(new SafeConstructor(new LoaderOptions()))
                              .load(WRITER.write(tree));
                      assertThat(read).isEqualTo(JSON.convertValue(tree, Map.class));
                    }));
  }

  @Test
  void aReaderOfYaml12GetsWhatWasWritten() {
    Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
    Seeds.each(
        RUNS,
        seed ->
            trees(seed)
                .map(WritingLawsTest::forEngine)
                .forEach(
                    tree ->
                        assertThat(load.loadFromString(WRITER.write(tree)))
                            .isEqualTo(JSON.convertValue(tree, Map.class))));
  }

  private static Stream<ObjectNode> trees(long seed) {
    RandomManifests random = RandomManifests.seeded(seed);
    return Stream.concat(random.objects(3).stream(), Stream.generate(random::tree).limit(5));
  }

  /** snakeyaml-engine does not know the escapes of these two; YamlWriterTest has them. */
  private static ObjectNode forEngine(ObjectNode tree) {
    try {
      String json = JSON.writeValueAsString(tree);
      return (ObjectNode) JSON.readTree(json.replace('\u2028', 'x').replace('\u2029', 'x'));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasReadIsWrittenAsItWas() {
    Seeds.each(
        RUNS,
        seed -> {
          String yaml = written(RandomBundles.raw(RandomBundles.trees(seed)));
          Manifests read =
              ManifestReader.create().read("law", yaml.getBytes(StandardCharsets.UTF_8));
          assertThat(read.unreadable()).isEmpty();
          assertThat(written(read.bundle())).isEqualTo(yaml);
        });
  }

  @Test
  void theOrderInWhichMapsWereFilledDoesNotMatter() {
    Seeds.each(
        FEWER_RUNS,
        seed -> {
          List<ObjectNode> trees = RandomBundles.trees(seed);
          Random random = new Random(seed);
          List<ObjectNode> others =
              trees.stream().map(tree -> RandomBundles.withShuffledKeys(tree, random)).toList();
          assertThat(written(RandomBundles.typed(others)))
              .isEqualTo(written(RandomBundles.typed(trees)));
        });
  }

  @Test
  void theOrderOfTheObjectsChangesNoObject() {
    Seeds.each(
        FEWER_RUNS,
        seed -> {
          Bundle bundle = RandomBundles.typed(RandomBundles.trees(seed));
          assertThat(documents(RandomBundles.shuffled(bundle, seed)))
              .containsExactlyInAnyOrderElementsOf(documents(bundle));
        });
  }

  private static List<JsonNode> documents(Bundle bundle) {
    return new YamlReader()
        .read("law", written(bundle)).documents().stream().<JsonNode>map(d -> d.root()).toList();
  }

  private static String written(Bundle bundle) {
    return ManifestWriter.toYaml(Validator.create().validate(bundle).acceptedDespiteItsErrors());
  }
}
