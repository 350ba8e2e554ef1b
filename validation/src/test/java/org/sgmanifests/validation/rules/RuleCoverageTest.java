package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.rule.DocumentedRule;

/**
 * The table of what StackGres demands and which rules find it: made from the pages, and from the
 * reasons in {@code facts-without-rule.csv}. {@code -Dgolden.update=true} writes it.
 */
class RuleCoverageTest {
  private static final Path SITE = Path.of("../src/site");
  private static final Path TABLE = SITE.resolve("rule-coverage.csv");

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

  private static String table() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    rulesByFact().forEach((fact, rules) -> lines.put(fact, String.join(" ", rules)));
    reasons().forEach((fact, reason) -> lines.put(fact, "not implemented: " + reason));
    StringBuilder table = new StringBuilder("fact,rule\n");
    lines.forEach((fact, rule) -> table.append(fact).append(',').append(rule).append('\n'));
    return table.toString();
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
