package org.sgmanifests.validation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALPHABET =
      "ab01 \n\t:#-'\"\\,[]{}&*!|>%@`?=<~._+eExXoOyYnN\u00e9\u0085\u00a0\u2028\ufeff/";

  private final YamlWriter writer = new YamlWriter();

  static Stream<String> traps() {
    return Table.lines("traps.jsonl").stream().map(YamlWriterTest::parse).map(JsonNode::textValue);
  }

  static Stream<String> randomStrings() {
    Random random = new Random(20260101);
    return Stream.generate(() -> randomString(random)).limit(600).distinct();
  }

  private static String randomString(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(9); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @ParameterizedTest
  @MethodSource({"traps", "randomStrings"})
  void everyReaderGetsTheSameString(String text) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("value", text).putArray("list").add("a").add(text).addObject().put("deep", text);
    tree.putObject("nested").putArray("lists").addArray().add(text);
    tree.putObject("keys").put(text, text).put("last", 1);
    String yaml = writer.write(tree);

    JsonNode own = new YamlReader().read("test", yaml).documents().get(0).root();
    Object yaml11 = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    assertThat(own).as(yaml).isEqualTo(tree);
    assertThat(yaml11).as(yaml).isEqualTo(JSON.convertValue(tree, Map.class));
    Object yaml12 = new Load(LoadSettings.builder().build()).loadFromString(forEngine(yaml, text));
    assertThat(yaml12).as(yaml).isEqualTo(JSON.convertValue(tree, Map.class));
  }

  /** snakeyaml-engine does not know two escapes of YAML 1.2: those of U+2028 and U+2029. */
  private static String forEngine(String yaml, String text) {
    return text.matches("(?s).*[\\u2028\\u2029].*")
        ? yaml.replace("\\L", "\\u2028").replace("\\P", "\\u2029")
        : yaml;
  }

  @Test
  void looksAsKubectlPrintsIt() {
    JsonNode tree =
        parse(
            """
            {"version": "16.1", "cpu": "500m", "memory": "1Gi", "on": "off", "n": 1,
             "list": ["a", {"b": "c", "d": []}], "map": {}, "none": null, "f": 1.5,
             "sql": "SELECT 1;\\n  -- two\\n", "open": "a\\nb", "blank": "a \\nb\\n"}
            """);
    assertThat(writer.write(tree))
        .isEqualTo(
            """
            version: "16.1"
            cpu: 500m
            memory: 1Gi
            "on": "off"
            "n": 1
            list:
            - a
            - b: c
              d: []
            map: {}
            none: null
            f: 1.5
            sql: |
              SELECT 1;
                -- two
            open: |-
              a
              b
            blank: "a \\nb\\n"
            """);
  }

  @Test
  void documentsAreSeparatedAndNotIntroduced() {
    List<JsonNode> documents = List.of(parse("{\"a\":1}"), parse("{\"b\":\"é\"}"));
    assertThat(writer.write(documents)).isEqualTo("a: 1\n---\nb: é\n");
    assertThat(writer.writeBytes(documents)).hasSize(15);
    assertThat(new YamlReader().read("p", writer.writeBytes(documents)).documents()).hasSize(2);
  }

  static List<String[]> quotes() {
    return Table.rows("quotes.tsv");
  }

  /** Also what none of the readers here takes for something else, but one elsewhere may. */
  @ParameterizedTest
  @MethodSource("quotes")
  void onlyTextsThatSomeReaderMistakesAreQuoted(String text, String written) {
    assertThat(writer.write(JSON.createObjectNode().put(text, text)))
        .isEqualTo(written + ": " + written + "\n");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersStayNumbers(String json) {
    String yaml = writer.write(parse("{\"v\":" + json + "}"));
    Object yaml11 = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    Object yaml12 = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode own = new YamlReader().read("test", yaml).documents().get(0).root();
    for (Object read : List.of(own, yaml11, yaml12)) {
      assertThat(JSON.valueToTree(read).get("v").doubleValue())
          .as(yaml)
          .isEqualTo(Double.parseDouble(json));
    }
  }

  static Stream<String> numbers() {
    return Stream.of("0", "-1", "1.5", "1e-7", "1e300", "-2.5e-20", "12345678901234567890", "0.1");
  }

  @Test
  void whatJsonCannotHoldIsRefused() {
    JsonNode tree = JSON.createObjectNode().put("v", Double.NaN);
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(tree));
  }
}
