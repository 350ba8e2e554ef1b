package org.sgmanifests.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sgmanifests.validation.TextReport;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.RulePage;
import org.sgmanifests.validation.rules.RulePagesTest.Case;

/**
 * The page of a rule as people read it: its own text, what its examples give, and how to hide it.
 */
final class RuleDocPage {
  private final DocumentedRule rule;
  private final RulePage page;
  private final Set<SeenField> seen;
  private final StringBuilder text = new StringBuilder();

  RuleDocPage(DocumentedRule rule, Set<SeenField> seen) {
    this.rule = rule;
    this.page = rule.page();
    this.seen = seen;
  }

  String text() {
    List<Case> examples = RulePagesTest.cases().filter(one -> one.rule() == rule).toList();
    List<Case> failing = examples.stream().filter(one -> one.example().fails()).toList();
    text.append(RuleDocIndexes.GENERATED).append("# ").append(page.title()).append("\n\n");
    facts();
    paragraph(page.what());
    section("Why", page.why());
    section("How to fix", page.howToFix());
    section("What it finds", failing);
    section("What it lets pass", examples.stream().filter(one -> !one.example().fails()).toList());
    fields();
    suppression(failing.get(0).findings().get(0));
    return text.toString().stripTrailing() + "\n";
  }

  private void facts() {
    List<String> facts = new ArrayList<>();
    facts.add("`" + rule.id() + "`");
    facts.add("**" + rule.severity() + "**");
    facts.add("[" + rule.topic() + "](index.md#" + rule.topic() + ")");
    page.fact("since").forEach(release -> facts.add("since StackGres " + release));
    page.fact("until").forEach(release -> facts.add("until StackGres " + release));
    paragraph(String.join(" · ", facts));
  }

  private void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  private void section(String heading, String content) {
    paragraph("## " + heading);
    paragraph(content);
  }

  /** The first example, and the others folded away. */
  private void section(String heading, List<Case> examples) {
    paragraph("## " + heading);
    example(examples.get(0));
    if (examples.size() > 1) {
      int more = examples.size() - 1;
      paragraph(
          "<details><summary>" + more + " more example" + (more == 1 ? "" : "s") + "</summary>");
      examples.subList(1, examples.size()).forEach(this::example);
      paragraph("</details>");
    }
  }

  private void example(Case one) {
    if (!one.example().about().isEmpty()) {
      paragraph(one.example().about());
    }
    if (!one.example().release().isEmpty()) {
      paragraph("With StackGres " + one.example().release() + ":");
    }
    new TreeMap<>(one.example().beside())
        .forEach(
            (name, content) -> {
              paragraph("With `" + name + ".yaml`:");
              block("yaml", content);
            });
    block("yaml", one.example().yaml());
    if (one.example().fails()) {
      block(
          "text",
          one.findings().stream()
              .map(new TextReport()::of)
              .map(finding -> finding.replace("  test.yaml:", "  bundle.yaml:") + "\n")
              .collect(Collectors.joining()));
    }
  }

  private void block(String language, String content) {
    text.append("```").append(language).append('\n').append(content);
    text.append(content.endsWith("\n") ? "" : "\n").append("```\n\n");
  }

  private void fields() {
    List<SeenField> mine = seen.stream().filter(one -> one.rule().equals(rule.id())).toList();
    paragraph("## Where");
    text.append("| kind | field |\n| --- | --- |\n");
    for (SeenField field : mine) {
      String kind = field.kind().isEmpty() ? "config file or baseline" : field.kind();
      String path = field.path().isEmpty() ? "the object" : "`" + field.path() + "`";
      text.append("| ").append(kind).append(" | ").append(path).append(" |\n");
    }
    text.append('\n');
    if (rule.topic().equals("schema")) {
      paragraph("These are the fields of its examples; it looks at every field of every kind.");
    }
  }

  private void suppression(Finding finding) {
    paragraph("## Living with it");
    if (rule instanceof PolicyRule) { // its findings are about suppressions
      paragraph("Switch the rule off in `.sgmanifests.yaml`:");
      block("yaml", "severity:\n  " + rule.id() + ": off\n");
      return;
    }
    paragraph("Say why in the object,");
    block(
        "yaml",
        "metadata:\n  annotations:\n    sgmanifests.org/ignore-" + rule.id() + ": the reason\n");
    paragraph("or in `.sgmanifests.yaml`:");
    block("yaml", ignoring(rule, finding));
  }

  /** A config file that hides a finding. */
  static String ignoring(DocumentedRule rule, Finding finding) {
    StringBuilder entry = new StringBuilder("ignore:\n");
    entry.append("  - rule: ").append(rule.id()).append('\n');
    entry.append("    object: ").append(finding.object()).append('\n');
    if (!finding.path().isEmpty()) {
      String quote = finding.path().matches("[A-Za-z.]+") ? "" : "'";
      entry.append("    path: ").append(quote).append(finding.path()).append(quote).append('\n');
    }
    return entry.append("    reason: the reason\n").toString();
  }
}
