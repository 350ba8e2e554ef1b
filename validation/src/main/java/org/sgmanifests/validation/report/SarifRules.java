package org.sgmanifests.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.RulePage;
import org.sgmanifests.validation.rules.BuiltinRules;

/** The rules that have findings in a report, each with its page, ordered by id. */
final class SarifRules {
  private final RulePages pages;
  private final Map<String, Finding> examples = new TreeMap<>();
  private final Map<String, Integer> indexes = new TreeMap<>();

  SarifRules(Report report, RulePages pages) {
    this.pages = pages;
    Stream.concat(report.findings().stream(), report.suppressed().stream().map(Suppressed::finding))
        .filter(finding -> BuiltinRules.of(finding.rule()).isPresent())
        .forEach(finding -> examples.putIfAbsent(finding.rule(), finding));
    examples.keySet().forEach(id -> indexes.put(id, indexes.size()));
  }

  /** The place of a finding's rule in the list. */
  OptionalInt index(Finding finding) {
    Integer index = indexes.get(finding.rule());
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  ArrayNode toJson() {
    ArrayNode rules = JsonNodeFactory.instance.arrayNode();
    examples.forEach((id, example) -> add(BuiltinRules.of(id).orElseThrow(), example, rules));
    return rules;
  }

  private void add(DocumentedRule rule, Finding example, ArrayNode rules) {
    RulePage page = rule.page();
    ObjectNode node = rules.addObject().put("id", rule.id());
    node.put("name", rule.getClass().getSimpleName());
    node.putObject("shortDescription").put("text", page.title());
    node.putObject("fullDescription").put("text", firstParagraph(page.what()));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    pages.link(example).ifPresent(link -> node.put("helpUri", link.toString()));
    node.putObject("help").put("text", help(page, "")).put("markdown", help(page, "## "));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String help(RulePage page, String heading) {
    return String.join(
        "\n\n", page.what(), heading + "Why", page.why(), heading + "How to fix", page.howToFix());
  }

  private static String firstParagraph(String text) {
    return text.split("\n\n", 2)[0].replace('\n', ' ');
  }
}
