package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.corpus.ChangesTest;
import org.sgmanifests.validation.corpus.CorpusTest;
import org.sgmanifests.validation.defaults.DefaultsTest;
import org.sgmanifests.validation.rule.DocumentedRule;

/**
 * The table of what StackGres demands and which rules find it: made from the pages, from the
 * reasons in {@code facts-without-rule.csv}, and from the cases of {@code DefaultsTest}, which show
 * what a manifest cannot get wrong. {@code -Dgolden.update=true} writes it.
 */
class RuleCoverageTest {
  private static final Path SITE = Path.of("../src/site");
  private static final Path TABLE = SITE.resolve("rule-coverage.csv");
  private static final String WITHOUT = "not implemented: ";
  private static final String FILLED_IN =
      "cannot go wrong: the operator fills it in or rewrites it and Defaults does the same";

  @Test
  void theTableOfFactsSaysWhatThePagesSay() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, table());
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table());
  }

  @Test
  void noFactHasBothARuleAndAReasonForNone() throws IOException {
    assertThat(reasons().keySet()).doesNotContainAnyElementsOf(rulesByFact().keySet());
  }

  @Test
  void noFactThatHasACaseNeedsAReason() throws IOException {
    assertThat(reasons().keySet()).doesNotContainAnyElementsOf(filledIn());
  }

  @Test
  void thereAreFewReasons() throws IOException {
    Set<String> different = new HashSet<>(reasons().values());
    different.add(FILLED_IN);
    assertThat(different).hasSizeLessThanOrEqualTo(10);
  }

  /** Whoever says that a rule covers a fact has to show it by a mistake in a whole bundle. */
  @Test
  void everyFactThatAPageNamesHasAMistakeInTheCorpus() {
    Set<String> shown = new HashSet<>(CorpusTest.facts());
    shown.addAll(ChangesTest.facts());
    for (DocumentedRule rule : BuiltinRules.OF_OBJECTS) {
      for (String fact : rule.page().fact("covers")) {
        if (!fact.equals("-")) {
          assertThat(shown).as(rule.id()).contains(fact);
        }
      }
    }
  }

  private static String table() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    filledIn().forEach(fact -> lines.put(fact, WITHOUT + FILLED_IN));
    rulesByFact().forEach((fact, rules) -> lines.put(fact, String.join(" ", rules)));
    reasons().forEach((fact, reason) -> lines.put(fact, WITHOUT + reason));
    StringBuilder table = new StringBuilder("fact,rule\n");
    lines.forEach((fact, rule) -> table.append(fact).append(',').append(rule).append('\n'));
    return table.toString();
  }

  private static Set<String> filledIn() {
    Set<String> facts = new HashSet<>();
    for (String line : TestManifests.table(DefaultsTest.class, "cases.txt")) {
      facts.addAll(List.of(line.split(" \\| ", 2)[0].split(" ")));
    }
    facts.remove("schema"); // the CRD itself
    return facts;
  }

  private static Map<String, Set<String>> rulesByFact() {
    Map<String, Set<String>> rules = new TreeMap<>();
    for (DocumentedRule rule : BuiltinRules.OF_OBJECTS) {
      for (String fact : rule.page().fact("covers")) {
        if (!fact.equals("-")) {
          rules.computeIfAbsent(fact, key -> new TreeSet<>()).add(rule.id());
        }
      }
    }
    return rules;
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    List<String> lines = Files.readAllLines(SITE.resolve("facts-without-rule.csv"));
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      assertThat(line.substring(comma + 1)).doesNotContain(",", "\"");
      reasons.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return reasons;
  }
}
