package org.sgmanifests.validation.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.validation.tree.FieldPath;

class YamlReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final YamlReader reader = new YamlReader();

  static List<String[]> documents() {
    return Table.rows("documents.tsv");
  }

  static List<String[]> problems() {
    return Table.rows("problems.tsv");
  }

  static List<String[]> positions() {
    return Table.rows("positions.tsv");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsTheDocumentsOfAText(String text, String expected) throws JsonProcessingException {
    ReadResult result = reader.read("test", Table.unescape(text).replace("\\r", "\r"));
    assertThat(result.problems()).isEmpty();
    ArrayNode roots = JSON.createArrayNode();
    result.documents().forEach(document -> roots.add(document.root()));
    assertThat(roots).isEqualTo(JSON.readTree(expected));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhatIsWrongAndWhere(String text, String place, String words) {
    assertThat(reader.read("a.yaml", Table.unescape(text)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.position()).hasToString("a.yaml:" + place))
        .satisfies(problem -> assertThat(problem.toString()).contains(words));
  }

  @ParameterizedTest
  @MethodSource("positions")
  void knowsWhereEverythingWasWritten(String path, String key, String value) {
    ReadResult result = reader.read("p", Table.text("positions.yaml"));
    assertThat(result.problems()).isEmpty();
    SourceMap place = result.documents().get(0).sources().at(FieldPath.parse(path));
    assertThat(place.key()).hasToString("p:" + key);
    assertThat(place.value()).hasToString("p:" + value);
  }

  @Test
  void aViewOfAMissingFieldHasNothingInside() {
    SourceMap sources = reader.read("p", "a:\n  b: 1\n").documents().get(0).sources();
    SourceMap missing = sources.at(FieldPath.parse("a.x"));
    assertThat(missing.at(FieldPath.parse("b")).value()).hasToString("p:2:3");
    assertThat(sources.at(FieldPath.parse("a")).at(FieldPath.parse("b")).value())
        .hasToString("p:2:6");
  }

  @Test
  void jsonHasPositionsToo() {
    String json = "{\n\t\"a\": [1, {\"b\": 2}]\n}";
    SourceMap place =
        reader.read("p", json).documents().get(0).sources().at(FieldPath.parse("a[1].b"));
    assertThat(place.key()).hasToString("p:2:12");
    assertThat(place.value()).hasToString("p:2:17");
  }

  @Test
  void aSyntaxErrorLeavesTheDocumentsBeforeIt() {
    ReadResult result = reader.read("p", "a: 1\n---\nb: 2\n---\nc: [\n---\nd: 4\n");
    assertThat(result.documents())
        .extracting(d -> d.root().toString())
        .containsExactly("{\"a\":1}", "{\"b\":2}");
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void everyProblemOfADocumentIsFound() {
    assertThat(reader.read("p", "a: .inf\nb: !x 1\nb: 2\nc: *d\n").problems()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: 's3cret\n",
        "a: \"s3cret\\q\"\n",
        "a: s3cret: s3cret\n",
        "a: s3cret\n s3cret: x",
        "a: !!int s3cret\n",
        "a: !foo s3cret\n",
        "{\"a\" 1 s3cret]",
        "{\"a\": \"s3cret",
        "a: @s3cret",
        "a: s3cret\na: s3cret\n",
        "- s3cret\ns3cret: x"
      })
  void noProblemShowsAValue(String text) {
    assertThat(reader.read("p", text).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("s3cret"));
  }

  @Test
  void anAliasIsACopy() {
    JsonNode root = reader.read("p", "a: &x {b: 1}\nc: *x\n").documents().get(0).root();
    ((ObjectNode) root.get("c")).put("b", 2);
    assertThat(root.at("/a/b").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsUnderstood(Charset charset) {
    ReadResult result = reader.read("p", "\uFEFFa: é\n".getBytes(charset));
    assertThat(result.documents().get(0).root().get("a").textValue()).isEqualTo("é");
    assertThat(result.documents().get(0).sources().value()).hasToString("p:1:1");
  }

  @Test
  void brokenUtf8IsNamedByItsByte() {
    byte[] bytes = "a: b\nc: \u00e9d".getBytes(UTF_8);
    bytes[9] = 'x';
    assertThat(reader.read("p", bytes).problems())
        .singleElement()
        .hasToString(
            "p:2:4: The text is not UTF-8: byte 9 cannot be decoded. fix: save it as UTF-8.");
    assertThat(reader.read("p", "a: \uFFFD".getBytes(UTF_8)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "PK\u0003\u0004", "a: \u001b[0m", "a: 1\n---\nb: \u0007"})
  void controlCharactersAreRefused(String text) {
    assertThat(reader.read("p", text.getBytes(UTF_8)).problems()).hasSize(1);
  }

  @Test
  void anAliasBombIsStopped() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      text.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, alias, alias, alias));
    }
    assertThat(reader.read("p", text.toString()).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("repeat more than 100000 values"));
  }

  @Test
  void numbersAndProblemsAreLimited() {
    YamlReader strict = new YamlReader(ReadLimits.DEFAULT.withDigits(5).withProblems(3));
    for (String number :
        List.of("123456", "-12345", "0x12345", "0b11111", "1.2345", "1_2345", ".12345", "1e1234")) {
      for (String text : List.of("a: " + number, "[" + number + "]", number + ": a")) {
        assertThat(strict.read("p", text).problems())
            .as(text)
            .singleElement()
            .satisfies(
                p -> assertThat(p.toString()).contains("more than 5 characters", "`digits`"));
      }
      assertThat(strict.read("p", "a: '" + number + "'\nb: !!str " + number).problems()).isEmpty();
    }
    assertThat(strict.read("p", "{\"a\": 123456}").problems()).hasSize(1);
    assertThat(strict.read("p", "a: 12345\nb: 123456x\nc: 1234-56").problems()).isEmpty();
    assertThat(strict.read("p", "[*a, *b, *c, *d, *e]").problems())
        .hasSize(4)
        .last()
        .hasToString(
            "p:1:14: With 3 problems above, the rest of the text is not read. fix: correct those"
                + " first, or raise the limit `problems`.");
  }

  @Test
  void aShortTextDoesNotBecomeLargeTrees() {
    for (String tiny : List.of("{a: 1},", "[],", "{\"a\":1},")) {
      String few = "[" + tiny.repeat(9_999) + "[]]";
      String many = "[" + tiny.repeat(30_000) + "[]]";
      assertThat(reader.read("p", few).problems()).as(tiny).isEmpty();
      assertThat(reader.read("p", many).problems())
          .as(tiny)
          .singleElement()
          .satisfies(p -> assertThat(p.toString()).contains("mappings and lists", "`nodes`"));
      assertThat(new YamlReader(ReadLimits.DEFAULT.withNodes(3_000_100)).read("p", many).problems())
          .as(tiny)
          .isEmpty();
    }
    assertThat(reader.read("p", "- name: one two\n  of: [a, b]\n".repeat(30_000)).problems())
        .isEmpty();
  }

  /** Each of these took the stack, or time that grows with the square of its length. */
  @ParameterizedTest
  @ValueSource(strings = {".1_1", "1:1", "777777x", "0.1", "1_", "0x", "-", "1,1", "1e1:"})
  void longTextsThatBeginLikeNumbersAreReadAndWritten(String part) {
    for (String text :
        List.of(
            part + part.substring(1).repeat(100_000), part.charAt(0) + "7".repeat(300_000) + "x")) {
      String yaml = new YamlWriter().write(JSON.createObjectNode().put("a", text));
      assertThat(reader.read("p", yaml).documents().get(0).root().at("/a").asText())
          .isEqualTo(text);
      reader.read("p", "a: " + text + "\n" + text + ": a\n");
    }
  }

  @Test
  void keysThatAreThereAgainAreFoundInNoTime() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      keys.append("  k").append(i).append(": 1\n");
    }
    String text = "a: &a\n" + keys + "b:\n  <<: *a\n" + keys;
    assertThat(reader.read("p", text).problems()).isEmpty();
    assertThat(reader.read("p", "a:\n" + keys + keys).problems()).hasSize(1_001);
  }

  /** Names that are something else to JavaScript, Python or Java. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "__proto__",
        "constructor",
        "__class__",
        "class",
        "@type",
        "hasOwnProperty",
        "\u0000"
      })
  void aNameIsNothingButAName(String name) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject(name).put(name, "x");
    String yaml = new YamlWriter().write(root);
    assertThat(reader.read("p", yaml).documents().get(0).root()).isEqualTo(root);
    assertThat(reader.read("p", root.toString()).documents().get(0).root()).isEqualTo(root);
  }

  @Test
  void aFileWithoutEndIsRefused() throws IOException {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));
    YamlReader small = new YamlReader(ReadLimits.DEFAULT.withCodePoints(100));
    assertThat(small.read(endless).problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).isEqualTo("The text has more than 100 characters."));
  }

  @Test
  void limitsAreKept() {
    YamlReader strict = new YamlReader(new ReadLimits(60, 3, 2, 2, 8, 40, 9, 9));
    assertThat(strict.read("p", "a: [[b]]").problems()).isEmpty();
    assertThat(strict.read("p", "a: [[[b]]]").problems()).hasSize(1);
    assertThat(strict.read("p", "[[[[1]]]]").problems()).hasSize(1);
    assertThat(strict.read("p", "a: &x [[1]]\nb: {c: *x}").problems()).hasSize(1);
    assertThat(strict.read("p", "a: &x 1\nb: [*x, *x]").problems()).isEmpty();
    assertThat(strict.read("p", "a: &x 1\nb: [*x, *x, *x]").problems()).hasSize(1);
    assertThat(strict.read("p", "---\na\n---\nb\n---\nc\n").documents()).hasSize(2);
    assertThat(strict.read("p", "[1,2,3,4,5,6,7]").problems()).isEmpty();
    assertThat(strict.read("p", "[1,2,3,4,5,6,7,8]").problems()).hasSize(1);
    assertThat(strict.read("p", "- 1\n- 2\n- 3\n---\n- 1\n- 2\n- 3\n").problems()).isEmpty();
    assertThat(strict.read("p", "- 1\n- 2\n- 3\n---\n- 1\n- 2\n- 3\n- 4\n").problems()).hasSize(1);
    assertThat(strict.read("p", "x".repeat(61)).problems()).hasSize(1);
    assertThat(strict.read("p", "x\n" + "x".repeat(40)).problems()).isEmpty();
    assertThat(strict.read("p", "x\n" + "x".repeat(41)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.position()).hasToString("p:2:1"));
    assertThat(strict.read("p", "\"" + "x".repeat(50) + "\"").problems()).hasSize(1);
    assertThat(strict.read("p", "[\"" + "x".repeat(50) + "\"]").problems()).isEmpty();
  }
}
