package org.sgmanifests.validation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What there is to say about a rule: the resource beside its class, {@code <rule-id>.md}. People
 * read it, and the tests run its examples.
 *
 * @param title the title
 * @param facts the front matter: {@code rule}, {@code severity}, {@code covers} and, where it
 *     matters, {@code since} and {@code until}; each with its values
 * @param sections the text by heading; what the rule is about stands under the empty heading
 * @param examples the examples
 */
public record RulePage(
    String title,
    Map<String, List<String>> facts,
    Map<String, String> sections,
    List<Example> examples) {

  /**
   * Manifests that the rule objects to, or not.
   *
   * @param about a sentence about the example; may be empty
   * @param fails whether the rule finds something in it
   * @param release the StackGres release that they are checked for; empty for the newest
   * @param yaml the manifests
   * @param beside what else there is, by its name: {@code config} for the text of a config file
   */
  public record Example(
      String about, boolean fails, String release, String yaml, Map<String, String> beside) {}

  /**
   * {@return the page of a rule}
   *
   * @param rule the rule
   */
  public static RulePage of(DocumentedRule rule) {
    return of(rule.getClass());
  }

  static RulePage of(Class<?> rule) {
    return read(rule, RuleId.of(rule) + ".md");
  }

  /**
   * {@return the page beside a class}
   *
   * @param beside class in whose package the page is
   * @param name name of the page
   */
  public static RulePage read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(beside.getName() + " has no page " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The page " + name + " cannot be read", e);
    }
  }

  /** Reads the text of a page. */
  static RulePage parse(String markdown) {
    RulePageParser parser = new RulePageParser();
    markdown.lines().forEach(parser::line);
    return parser.page();
  }

  /**
   * {@return the values of a fact; none when the page doesn't state it}
   *
   * @param name name of the fact
   */
  public List<String> fact(String name) {
    return facts.getOrDefault(name, List.of());
  }

  /** {@return what the rule is about, in its first sentence} */
  public String summary() {
    String paragraph = what().split("\n\n", 2)[0].replace('\n', ' ');
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }

  /** {@return what the rule is about} */
  public String what() {
    return sections.getOrDefault("", "");
  }

  /** {@return what happens on a cluster to those who do it all the same} */
  public String why() {
    return sections.getOrDefault("Why", "");
  }

  /** {@return what to do instead} */
  public String howToFix() {
    return sections.getOrDefault("How to fix", "");
  }
}
