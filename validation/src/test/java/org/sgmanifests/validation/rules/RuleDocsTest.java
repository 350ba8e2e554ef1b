package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.RulePage.Example;
import org.sgmanifests.validation.rules.RulePagesTest.Case;

/**
 * The pages of {@code src/site/markdown/rules} say what the rules say and do. {@code
 * -Dgolden.update=true} writes them; nothing else has to be done for a new rule.
 */
class RuleDocsTest {
  private static final Path FOLDER = Path.of("../src/site/markdown/rules");
  private static final Path TABLE =
      Path.of("src/main/resources/org/sgmanifests/validation/explain/fields.txt");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

  private static final Map<String, String> PAGES = new TreeMap<>();
  private static String table = "";

  @BeforeAll
  static void makePages() throws IOException {
    Set<SeenField> seen = SeenField.all();
    for (DocumentedRule rule : BuiltinRules.DOCUMENTED) {
      PAGES.put(rule.id() + ".md", new RuleDocPage(rule, seen).text());
    }
    RuleDocIndexes indexes = new RuleDocIndexes(seen);
    PAGES.put("index.md", indexes.byTopic());
    PAGES.put("by-kind.md", indexes.byKind());
    PAGES.put("by-field.md", indexes.byField());
    table = indexes.table();
    if (Boolean.getBoolean("golden.update")) {
      write();
    }
  }

  private static void write() throws IOException {
    Files.createDirectories(FOLDER);
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    for (String old : committed()) {
      if (!PAGES.containsKey(old)) {
        Files.delete(FOLDER.resolve(old));
      }
    }
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static List<String> committed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void thePagesSayWhatTheRulesSay() throws IOException {
    assertThat(committed()).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(page.getKey())))
          .as("%s; -Dgolden.update=true writes it anew", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void theTableForProgramsSaysTheSame() throws IOException {
    assertThat(Files.readString(TABLE))
        .as("%s; -Dgolden.update=true writes it anew", TABLE)
        .isEqualTo(table);
  }

  static List<Case> firstExamples() {
    return BuiltinRules.ALL.stream()
        .map(rule -> RulePagesTest.failing().stream().filter(one -> one.rule() == rule))
        .map(examples -> examples.findFirst().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("firstExamples")
  void theWayToLiveWithAFindingHidesThisOneOnly(Case one) {
    Example shown = one.example();
    List<Finding> findings = one.findings();
    Map<String, String> beside = new TreeMap<>(shown.beside());
    beside.put("config", RuleDocPage.ignoring(one.rule(), findings.get(0)));
    Example hidden =
        new Example(shown.about(), true, shown.release(), shown.yaml(), Map.copyOf(beside));

    assertThat(new Case(one.rule(), 1, hidden).findings())
        .containsExactlyElementsOf(findings.subList(1, findings.size()));
  }

  @Test
  void everyRuleIsInEachIndex() {
    for (String index : List.of("index.md", "by-kind.md", "by-field.md")) {
      for (DocumentedRule rule : BuiltinRules.DOCUMENTED) {
        assertThat(PAGES.get(index)).contains("(" + rule.id() + ".md)");
      }
    }
  }

  @Test
  void linksLeadToPages() {
    PAGES.forEach(
        (name, page) ->
            assertThat(LINK.matcher(page.replaceAll("(?s)```.*?```", "")).results())
                .as(name)
                .extracting((MatchResult link) -> link.group(1))
                .isSubsetOf(PAGES.keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "SGCluster, spec.pods.scheduling.tolerations[3].key, spec.pods.scheduling.tolerations[].key",
    "SGCluster, spec.instnces, spec.*",
    "SGPostgresConfig, spec[postgresql.conf].max_connections, spec[postgresql.conf]{}",
    "SGScript, spec.scripts[0].nam.x, spec.scripts[].*",
    "SGCluster, metadata.labels[a/b], metadata.labels{}",
    "SGCluster, spec.metadata.labels.allResources.x, spec.metadata.labels.allResources{}",
    "Secret, data[tls.crt], data{}",
    "Secret, '', ''"
  })
  void pathsAreThoseOfAllLists(String kind, String path, String field) {
    assertThat(SeenField.of(kind, path, "a-rule").path()).isEqualTo(field);
  }
}
