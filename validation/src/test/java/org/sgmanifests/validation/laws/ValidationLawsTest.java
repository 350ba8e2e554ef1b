package org.sgmanifests.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.generator.Seeds;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.corpus.Mistake;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

/** Validation changes nothing, and does not mind the order of the objects. */
class ValidationLawsTest {
  private static final int RUNS = 25;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Validator VALIDATOR = Validator.create().reporting(Severity.INFO);

  /** A finding without the place of its object among the others. */
  private record Seen(
      String rule, Severity severity, String object, String path, String message, String remedy) {
    static List<Seen> in(List<Finding> findings) {
      return findings.stream()
          .map(f -> new Seen(f.rule(), f.severity(), f.object(), f.path(), f.message(), f.remedy()))
          .toList();
    }
  }

  @Test
  void validationDoesNotChangeWhatItValidates() {
    Seeds.each(
        RUNS,
        seed -> {
          var trees = RandomBundles.trees(seed);
          for (Bundle bundle : List.of(RandomBundles.typed(trees), RandomBundles.raw(trees))) {
            Bundle before = RandomBundles.typed(RandomBundles.trees(seed + 1));
            List<JsonNode> asItWas = trees(bundle);
            List<JsonNode> asItWasBefore = trees(before);
            ManifestWriter.toYaml(VALIDATOR.validate(bundle).acceptedDespiteItsErrors());
            VALIDATOR.validateChange(before, bundle);
            assertThat(trees(bundle)).isEqualTo(asItWas);
            assertThat(trees(before)).isEqualTo(asItWasBefore);
          }
        });
  }

  private static List<JsonNode> trees(Bundle bundle) {
    return bundle.objects().stream().<JsonNode>map(JSON::valueToTree).toList();
  }

  @Test
  void findingsAreTheSameInAnyOrderOfTheObjects() {
    Seeds.each(
        RUNS,
        seed ->
            assertSameInAnyOrder(VALIDATOR, RandomBundles.raw(RandomBundles.trees(seed)), seed));
  }

  /** One of each rule in each bundle. */
  static Collection<Mistake> mistakes() {
    Map<String, Mistake> mistakes = new LinkedHashMap<>();
    Mistake.all().forEach(m -> mistakes.putIfAbsent(m.rule() + " in " + m.base(), m));
    return mistakes.values();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theFindingOfAMistakeIsTheSameInAnyOrderOfTheObjects(Mistake mistake) {
    Validator validator = mistake.validator().reporting(Severity.INFO);
    assertSameInAnyOrder(validator, mistake.bundle(), mistake.hashCode());
  }

  private static void assertSameInAnyOrder(Validator validator, Bundle bundle, long seed) {
    Report report = validator.validate(bundle);
    Report other = validator.validate(RandomBundles.shuffled(bundle, seed));
    assertThat(Seen.in(other.findings()))
        .containsExactlyInAnyOrderElementsOf(Seen.in(report.findings()));
    assertThat(Seen.in(other.unchecked()))
        .containsExactlyInAnyOrderElementsOf(Seen.in(report.unchecked()));
    assertThat(other.checked()).isEqualTo(report.checked());
  }
}
