package org.sgmanifests.validation.explain;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.BuiltinRules;

/**
 * Rules to choose from, by topic and id. Immutable: a narrower choice is another list.
 *
 * @param rules the chosen rules
 */
public record RuleList(List<DocumentedRule> rules) {
  /** All rules. */
  public static final RuleList ALL = new RuleList(BuiltinRules.DOCUMENTED);

  /**
   * Sorts the rules.
   *
   * @param rules the chosen rules
   */
  public RuleList {
    rules =
        rules.stream()
            .sorted(Comparator.comparing(DocumentedRule::topic).thenComparing(DocumentedRule::id))
            .toList();
  }

  /** {@return the topics of all rules} */
  public static List<String> topics() {
    return ALL.rules.stream().map(DocumentedRule::topic).distinct().toList();
  }

  /**
   * {@return the rule of an id}
   *
   * @param id id of the rule
   * @throws IllegalArgumentException if there is none; the message has the nearest
   */
  public static DocumentedRule rule(String id) {
    return BuiltinRules.of(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no rule "
                        + Words.quote(id)
                        + Nearest.to(id, ALL.rules.stream().map(DocumentedRule::id).toList())
                            .map(nearest -> "; did you mean `" + nearest + "`?")
                            .orElse(".")));
  }

  /**
   * {@return those about a topic}
   *
   * @param topic the topic
   * @throws IllegalArgumentException if there is no such topic; the message has all
   */
  public RuleList about(String topic) {
    if (!topics().contains(topic)) {
      throw new IllegalArgumentException(
          "There is no topic " + Words.quote(topic) + "; use " + Words.oneOf(topics()) + ".");
    }
    return new RuleList(rules.stream().filter(rule -> rule.topic().equals(topic)).toList());
  }

  /**
   * {@return those that look at a kind: one of StackGres by any of its names, or one of Kubernetes}
   * The rules about schemas look at every kind of StackGres, and are listed where they have an
   * example.
   *
   * @param kind the kind, such as {@code SGCluster}
   */
  public RuleList lookingAt(String kind) {
    String name = Kinds.named(kind).map(HasMetadata::getKind).orElse(kind);
    return new RuleList(
        rules.stream()
            .filter(rule -> FieldRules.kinds(rule.id()).stream().anyMatch(name::equalsIgnoreCase))
            .toList());
  }

  /** A line for each rule, below headings with the topics. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String topic : rules.stream().map(DocumentedRule::topic).distinct().toList()) {
      text.append(text.isEmpty() ? "" : "\n").append(topic).append('\n');
      Stream<DocumentedRule> ofTopic = rules.stream().filter(r -> r.topic().equals(topic));
      ofTopic.forEach(rule -> text.append("  ").append(RuleText.line(rule)).append('\n'));
    }
    return text.toString();
  }
}
