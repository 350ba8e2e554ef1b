package org.sgmanifests.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.generator.Seeds;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * Who decides to live with a finding still gets all the others, and each finding goes somewhere.
 */
class SuppressionLawsTest {
  private static final int RUNS = 20;
  private static final int TRIED = 5;
  private static final Validator VALIDATOR = Validator.create().reporting(Severity.INFO);

  @Test
  void aConfigFileHidesWhatItNames() {
    Seeds.each(
        RUNS,
        seed -> {
          Bundle bundle = RandomBundles.raw(RandomBundles.trees(seed));
          List<Finding> all = VALIDATOR.validate(bundle).findings();
          for (Finding finding : some(all, seed)) {
            assertHidden(VALIDATOR.with(ignoring(finding)).validate(bundle), all, same(finding));
          }
        });
  }

  @Test
  void anAnnotationHidesTheFindingsOfItsRuleInItsObject() {
    Seeds.each(
        RUNS,
        seed -> {
          List<ObjectNode> trees = RandomBundles.trees(seed);
          for (Finding finding :
              some(VALIDATOR.validate(RandomBundles.raw(trees)).findings(), seed)) {
            String key = "sgmanifests.org/ignore-" + finding.rule();
            List<Finding> all =
                VALIDATOR
                    .validate(RandomBundles.raw(annotated(trees, finding, key, "")))
                    .findings();
            Predicate<Finding> meant =
                f -> f.rule().equals(finding.rule()) && f.object().equals(finding.object());
            Report report =
                VALIDATOR.validate(RandomBundles.raw(annotated(trees, finding, key, "a reason")));
            assertHidden(report, without("suppression-without-reason", all), meant);
          }
        });
  }

  @Test
  void aBaselineHidesTheFindingsThatThereWere() {
    Seeds.each(
        RUNS,
        seed -> {
          Bundle bundle = RandomBundles.raw(RandomBundles.trees(seed));
          Baseline errors =
              Baseline.of(Validator.create().reporting(Severity.ERROR).validate(bundle));
          assertHidden(
              VALIDATOR.with(errors).validate(bundle),
              VALIDATOR.validate(bundle).findings(),
              finding -> finding.severity() == Severity.ERROR);
        });
  }

  private static void assertHidden(Report report, List<Finding> all, Predicate<Finding> meant) {
    assertThat(report.findings())
        .containsExactlyInAnyOrderElementsOf(all.stream().filter(meant.negate()).toList());
    assertThat(report.suppressed())
        .extracting(Suppressed::finding)
        .containsExactlyInAnyOrderElementsOf(all.stream().filter(meant).toList());
  }

  private static List<Finding> some(List<Finding> all, long seed) {
    List<Finding> some = new ArrayList<>(all);
    Collections.shuffle(some, new Random(seed));
    // In a config file, a * is any text.
    return some.stream().filter(f -> f.path().indexOf('*') < 0).limit(TRIED).toList();
  }

  private static Predicate<Finding> same(Finding finding) {
    return other ->
        other.rule().equals(finding.rule())
            && other.object().equals(finding.object())
            && other.path().equals(finding.path());
  }

  private static Policy ignoring(Finding finding) {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    config
        .putArray("ignore")
        .addObject()
        .put("rule", finding.rule())
        .put("object", finding.object())
        .put("path", finding.path())
        .put("reason", "it is a test");
    String yaml = new YamlWriter().write(config);
    return Policy.read("config.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ObjectNode> annotated(
      List<ObjectNode> trees, Finding finding, String key, String reason) {
    return trees.stream()
        .map(ObjectNode::deepCopy)
        .map(tree -> isOf(finding, tree) ? annotated(tree, key, reason) : tree)
        .toList();
  }

  private static boolean isOf(Finding finding, ObjectNode tree) {
    return Stream.of(
            finding.kind().equals(Optional.of(tree.path("kind").asText())),
            finding.name().equals(Optional.of(tree.at("/metadata/name").asText())),
            finding.namespace().equals(Optional.of(tree.at("/metadata/namespace").asText())))
        .allMatch(same -> same);
  }

  private static ObjectNode annotated(ObjectNode tree, String key, String reason) {
    tree.withObject("/metadata/annotations").put(key, reason);
    return tree;
  }

  private static List<Finding> without(String rule, List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.rule().equals(rule)).toList();
  }
}
