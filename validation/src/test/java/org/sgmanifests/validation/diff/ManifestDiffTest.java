package org.sgmanifests.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;

/**
 * Each folder beside this class has {@code old.yaml}, {@code new.yaml} and what is different
 * between them, as text and as JSON. To add a case, add the two; {@code -Dgolden.update=true}
 * writes the others.
 */
class ManifestDiffTest {
  private static final Path CASES = Path.of("src/test/resources/org/sgmanifests/validation/diff");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void differencesAreSaidByObjectAndField(Path folder) {
    ManifestDiff diff = diff(folder, "old.yaml", "new.yaml");

    String text = diff.toString();
    String json = DiffJson.of(diff);
    assertThat(text + json + diff.objects()).doesNotContain("secret-value", "\u001b");
    Golden.check(getClass(), folder.getFileName() + "/diff.txt", text);
    Golden.check(getClass(), folder.getFileName() + "/diff.json", json);
    assertThat(diff(folder, "old.yaml", "old.yaml").objects())
        .as("nothing is different from itself, and what is dangerous is a change")
        .isEmpty();
    assertThat(diff(folder, "new.yaml", "old.yaml").isEmpty()).isEqualTo(diff.isEmpty());
  }

  @Test
  void whatIsDangerousStandsBesideItsField() {
    ManifestDiff diff = diff(CASES.resolve("dangerous"), "old.yaml", "new.yaml");

    assertThat(diff.objects().get(0).fields())
        .filteredOn(field -> field.path().equals("spec.pods.persistentVolume.size"))
        .singleElement()
        .satisfies(
            field ->
                assertThat(field.findings())
                    .extracting(finding -> finding.rule())
                    .contains("shrunk-volume"));
    assertThat(DiffText.coloured().of(diff)).contains("\u001b[1;31merror\u001b[0m[shrunk-volume]");
  }

  @Test
  void valuesOfFieldsStandInTheJsonAsTheyAre() throws IOException {
    ManifestDiff diff = diff(CASES.resolve("dangerous"), "old.yaml", "new.yaml");

    JsonNode json = new ObjectMapper().readTree(DiffJson.of(diff));
    assertThat(json.get("equal").asBoolean()).isFalse();
    assertThat(json.at("/objects/0/fields/0/path").asText()).isEqualTo("spec.instances");
    assertThat(json.at("/objects/0/fields/0/after").isInt()).isTrue();
  }

  @Test
  void twoEmptyBundlesAreEqual() {
    assertThat(ManifestDiff.of(Bundle.of(), Bundle.of()).toString()).isEqualTo("No differences.\n");
  }

  @Test
  void anUnknownReleaseIsRefused() {
    Manifests none = Manifests.of(Bundle.of());

    assertThatThrownBy(() -> ManifestDiff.of(none, none, "2.0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.14 to 1.18");
  }

  private static ManifestDiff diff(Path folder, String before, String after) {
    ManifestReader reader = ManifestReader.create();
    return ManifestDiff.of(
        reader.read(folder.resolve(before)), reader.read(folder.resolve(after)), "1.18");
  }
}
