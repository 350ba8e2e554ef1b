package org.sgmanifests.validation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final YamlReader reader = new YamlReader();

  static List<String[]> scalars() {
    return Table.rows("scalars.tsv");
  }

  static List<String[]> keys() {
    return Table.rows("keys.tsv");
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void aValueIsReadAsKubectlReadsIt(String text, String expected) throws JsonProcessingException {
    ReadResult result = reader.read("test", "v: " + text + "\n");
    if (expected.equals("error")) {
      assertThat(result.problems()).isNotEmpty();
      return;
    }
    assertThat(result.problems()).isEmpty();
    JsonNode value = result.documents().get(0).root().get("v");
    JsonNode wanted = JSON.readTree(expected);
    if (wanted.isNumber() && value.isNumber()) {
      assertThat(value.decimalValue()).isEqualByComparingTo(wanted.decimalValue());
    } else {
      assertThat(value).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyIsReadAsKubectlReadsIt(String text, String expected) throws JsonProcessingException {
    ReadResult result = reader.read("test", text + ": v\n");
    if (expected.equals("error")) {
      assertThat(result.problems()).isNotEmpty();
      return;
    }
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents().get(0).root().fieldNames())
        .toIterable()
        .containsExactly(JSON.readTree(expected).textValue());
  }
}
