package org.sgmanifests.validation.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.RulePage;
import org.sgmanifests.validation.rule.RulePage.Example;

/** Rules as text for a terminal. */
public final class RuleText {
  private RuleText() {}

  /**
   * {@return the severity, id and title in one line}
   *
   * @param rule the rule
   */
  public static String line(DocumentedRule rule) {
    return String.format(
        Locale.ROOT, "%-8s%-36s %s", rule.severity(), rule.id(), rule.page().title());
  }

  /**
   * {@return the page of a rule, with the first example of what it finds}
   *
   * @param rule the rule
   */
  public static String page(DocumentedRule rule) {
    RulePage page = rule.page();
    return text(rule, page.examples().stream().filter(Example::fails).limit(1).toList());
  }

  /**
   * {@return the page of a rule, with all examples of what it finds and what it lets pass}
   *
   * @param rule the rule
   */
  public static String pageWithAllExamples(DocumentedRule rule) {
    return text(rule, rule.page().examples());
  }

  private static String text(DocumentedRule rule, List<Example> examples) {
    RulePage page = rule.page();
    StringBuilder text = new StringBuilder();
    text.append(rule.severity()).append('[').append(rule.id()).append("] ").append(page.title());
    text.append("\n\n").append(String.join("; ", facts(rule))).append('\n');
    section(text, "", page.what());
    section(text, "WHY", page.why());
    section(text, "HOW TO FIX", page.howToFix());
    examples.forEach(example -> add(text, example));
    return text.toString();
  }

  private static List<String> facts(DocumentedRule rule) {
    List<String> facts = new ArrayList<>();
    facts.add("topic " + rule.topic());
    rule.page().fact("since").forEach(release -> facts.add("since StackGres " + release));
    rule.page().fact("until").forEach(release -> facts.add("until StackGres " + release));
    List<String> kinds = FieldRules.kinds(rule.id());
    if (rule.topic().equals("schema")) {
      facts.add("looks at every kind of StackGres");
    } else if (!kinds.isEmpty()) {
      facts.add("looks at " + String.join(", ", kinds));
    }
    return facts;
  }

  private static void section(StringBuilder text, String heading, String content) {
    text.append('\n').append(heading).append(heading.isEmpty() ? "" : "\n");
    text.append(content.indent(heading.isEmpty() ? 0 : 2));
  }

  private static void add(StringBuilder text, Example example) {
    String heading = example.fails() ? "FAILS" : "PASSES";
    if (!example.release().isEmpty()) {
      heading += " WITH STACKGRES " + example.release();
    }
    text.append('\n').append(heading).append('\n');
    if (!example.about().isEmpty()) {
      text.append(example.about().indent(2)).append('\n');
    }
    new TreeMap<>(example.beside())
        .forEach(
            (name, content) ->
                text.append("  # ").append(name).append(".yaml\n").append(content.indent(4)));
    text.append(example.yaml().indent(4));
  }
}
