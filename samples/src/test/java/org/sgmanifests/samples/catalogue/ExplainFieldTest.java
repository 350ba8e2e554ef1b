package org.sgmanifests.samples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Validator;

class ExplainFieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spec.replicateFrom.instance.external.port | integer | since 1.4 | port",
        "spec.pods.updateStartegy | Object | from 1.18 until before 1.18.2"
            + " | Use spec.pods.updateStrategy instead.",
      })
  void aFieldIsExplained(String path, String type, String releases, String more) {
    assertThat(ExplainField.explain("SGCluster", path))
        .startsWith(path + " <" + type + ">")
        .contains(releases, more);
  }

  @Test
  void theManifestForTheEditorIsValid() {
    Path file = Path.of("src/test/resources/org/sgmanifests/samples/catalogue/editor.yaml");
    assertThat(Validator.create().validate(ManifestReader.create().read(file)).outcome())
        .isEqualTo(Outcome.CLEAN);
  }
}
