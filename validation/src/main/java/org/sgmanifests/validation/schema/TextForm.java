package org.sgmanifests.validation.schema;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The form that a schema demands of a text.
 *
 * @param pattern as the schema has it, in the syntax of the API server
 * @param test which texts have the form
 */
record TextForm(String pattern, Predicate<String> test) {

  /**
   * Translates a pattern. The API server's {@code $} is the very end of the text, where Java's also
   * stands before a last line break. A repeated group at the end becomes possessive, as Java would
   * otherwise recurse once for each repetition; nothing follows that it could leave characters to.
   */
  static TextForm of(String pattern) {
    String end = pattern.endsWith("$") ? "\\z" : "";
    String start = pattern.substring(0, pattern.length() - (end.isEmpty() ? 0 : 1));
    String possessive = start.endsWith(")*") && !end.isEmpty() ? "+" : "";
    return new TextForm(pattern, Pattern.compile(start + possessive + end).asPredicate());
  }

  /** Whether the operator reads a duration that is not negative. */
  static boolean isDuration(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether the operator reads an instant. In UTC, as not all releases of Java take an offset. */
  static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return text.endsWith("Z") || text.endsWith("z");
    } catch (DateTimeException e) {
      return false;
    }
  }

  boolean accepts(String text) {
    return test.test(text);
  }
}
