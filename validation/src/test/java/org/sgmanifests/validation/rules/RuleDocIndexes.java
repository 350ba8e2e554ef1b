package org.sgmanifests.validation.rules;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.validation.rule.DocumentedRule;

/** Lists of all rules: by topic, by kind and by field. */
final class RuleDocIndexes {
  static final String GENERATED =
      "<!-- Made from the rules by RuleDocsTest; -Dgolden.update=true writes it anew. -->\n\n";

  static final List<String> STACKGRES_KINDS =
      Kinds.ALL.stream().<String>map(HasMetadata::getKind).toList();

  private static final String LISTS =
      "[by topic](index.md) · [by kind](by-kind.md) · [by field](by-field.md)\n\n";

  private final Set<SeenField> seen;

  RuleDocIndexes(Set<SeenField> seen) {
    this.seen = seen;
  }

  String byTopic() {
    StringBuilder text = start("Rules");
    text.append(
        """
        What `sgmanifests validate` finds, each with a page that says why it matters, how to fix it, what it
        looks like, and how to live with it. An error is refused by StackGres or never works; what has a
        warning is accepted, but doesn't do what it seems to say; an info is shown on request.

        """);
    Map<String, List<DocumentedRule>> topics =
        BuiltinRules.DOCUMENTED.stream()
            .sorted(Comparator.comparing(DocumentedRule::id))
            .collect(
                Collectors.groupingBy(DocumentedRule::topic, TreeMap::new, Collectors.toList()));
    topics.forEach(
        (topic, rules) -> {
          text.append("## ")
              .append(topic)
              .append("\n\n| rule | severity | about |\n| --- | --- | --- |\n");
          for (DocumentedRule rule : rules) {
            text.append("| ").append(link(rule.id())).append(" | ").append(rule.severity());
            text.append(" | ").append(rule.page().summary().replace("|", "\\|")).append(" |\n");
          }
          text.append('\n');
        });
    return end(text);
  }

  String byKind() {
    StringBuilder text = start("Rules by kind");
    for (var kind : fields().entrySet()) {
      Set<String> rules = new TreeSet<>();
      kind.getValue().values().forEach(rules::addAll);
      text.append("## ").append(heading(kind.getKey())).append("\n\n");
      for (String id : rules) {
        text.append("- ")
            .append(link(id))
            .append(": ")
            .append(BuiltinRules.of(id).orElseThrow().page().title());
        text.append('\n');
      }
      text.append('\n');
    }
    return end(text);
  }

  String byField() {
    StringBuilder text = start("Rules by field");
    text.append(
        """
        Each field at which a rule finds something in its examples or in the corpus of mistakes. `[]` is any
        item of a list, `{}` any value of a map, `*` a name that no schema has. The rules of the topic
        [schema](index.md#schema) look at all other fields, too.

        """);
    fields()
        .forEach(
            (kind, paths) -> {
              text.append("## ").append(heading(kind)).append("\n\n");
              text.append("| field | rules |\n| --- | --- |\n");
              paths.forEach(
                  (path, rules) ->
                      text.append("| ")
                          .append(path.isEmpty() ? "the object" : "`" + path + "`")
                          .append(" | ")
                          .append(links(rules))
                          .append(" |\n"));
              text.append('\n');
            });
    return end(text);
  }

  /** What programs know the rules of a field by, without the examples at hand. */
  String table() {
    StringBuilder text =
        new StringBuilder("# Made from the rules by RuleDocsTest: kind | field | rules\n");
    fields()
        .forEach(
            (kind, paths) ->
                paths.forEach(
                    (path, rules) -> {
                      if (!kind.equals(SeenField.POLICY)) {
                        String cells = String.join(" | ", kind, path, String.join(" ", rules));
                        text.append(cells).append('\n');
                      }
                    }));
    return text.toString();
  }

  /** Rules by path by kind: StackGres' kinds first. */
  private Map<String, Map<String, Set<String>>> fields() {
    Map<String, Map<String, Set<String>>> kinds =
        new TreeMap<>(
            Comparator.comparing((String kind) -> kind.equals(SeenField.POLICY))
                .thenComparing(kind -> !STACKGRES_KINDS.contains(kind))
                .thenComparing(Comparator.naturalOrder()));
    for (SeenField field : seen) {
      kinds
          .computeIfAbsent(field.kind(), key -> new TreeMap<>())
          .computeIfAbsent(field.path(), key -> new TreeSet<>())
          .add(field.rule());
    }
    return kinds;
  }

  private static String heading(String kind) {
    return kind.equals(SeenField.POLICY) ? "Config file and baseline" : kind;
  }

  private static StringBuilder start(String title) {
    return new StringBuilder(GENERATED).append("# ").append(title).append("\n\n").append(LISTS);
  }

  private static String end(StringBuilder text) {
    return text.toString().stripTrailing() + "\n";
  }

  private static String links(Set<String> rules) {
    List<String> links = new ArrayList<>();
    rules.forEach(rule -> links.add(link(rule)));
    return String.join(", ", links);
  }

  private static String link(String rule) {
    return "[`" + rule + "`](" + rule + ".md)";
  }
}
