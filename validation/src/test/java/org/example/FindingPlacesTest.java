package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;

/** In a package of its own, as the library's own packages are never taken for the caller. */
class FindingPlacesTest {
  private static final Secret BROKEN =
      new SecretBuilder()
          .withNewMetadata()
          .withName("users")
          .endMetadata()
          .withData(Map.of("password", "no base64!"))
          .build();

  @Test
  void aFindingInAnObjectNamesTheLineThatAddedIt() {
    int before = new Throwable().getStackTrace()[0].getLineNumber();
    Bundle bundle = Bundle.of(BROKEN);
    Report report = Validator.create().validate(bundle);

    String line = "FindingPlacesTest.java:" + (before + 1);
    assertThat(report.findings()).extracting(Finding::source).first().isEqualTo(of(line));
    assertThat(report.findings()).allSatisfy(finding -> assertThat(finding.file()).isEmpty());
    assertThat(report.toString()).contains("data.password  (" + line + ")\n");
  }

  @Test
  void aFindingInAFileNamesItsLineThere() {
    Report report = Validator.create().validate(read());

    assertThat(report.findings()).extracting(Finding::source).containsOnly(of(null));
    assertThat(report.findings()).extracting(Finding::file).containsOnly(of("users.yaml"));
  }

  @Test
  void withoutTheFileTheLineThatReadItIsNamed() {
    Bundle bundle = read().bundle();

    assertThat(Validator.create().validate(bundle).findings())
        .extracting(finding -> finding.source().orElseThrow().replaceAll(":.*", ""))
        .containsOnly("FindingPlacesTest.java");
  }

  @Test
  void theYamlIsTheSameWithoutPlaces() {
    String with = yaml();
    System.setProperty("sgmanifests.places", "off");
    try {
      assertThat(yaml()).isEqualTo(with).doesNotContain(".java");
      assertThat(Validator.create().validate(Bundle.of(BROKEN)).findings())
          .extracting(Finding::source)
          .containsOnly(of(null));
    } finally {
      System.clearProperty("sgmanifests.places");
    }
  }

  private static String yaml() {
    return ManifestWriter.toYaml(
        Validator.create().validate(Bundle.of(List.of(BROKEN))).acceptedDespiteItsErrors());
  }

  private static Manifests read() {
    return ManifestReader.create().read("users.yaml", yaml().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> of(String text) {
    return Optional.ofNullable(text);
  }
}
