package org.sgmanifests.validation.schema;

import java.util.regex.Pattern;

/**
 * The form that a schema demands of a text.
 *
 * @param pattern as the schema has it, in the syntax of the API server
 */
record TextForm(String pattern, Pattern compiled) {

  /**
   * Translates a pattern. The API server's {@code $} is the very end of the text, where Java's also
   * stands before a last line break. A repeated group at the end becomes possessive, as Java would
   * otherwise recurse once for each repetition; nothing follows that it could leave characters to.
   */
  static TextForm of(String pattern) {
    String end = pattern.endsWith("$") ? "\\z" : "";
    String start = pattern.substring(0, pattern.length() - (end.isEmpty() ? 0 : 1));
    String possessive = start.endsWith(")*") && !end.isEmpty() ? "+" : "";
    return new TextForm(pattern, Pattern.compile(start + possessive + end));
  }

  boolean accepts(String text) {
    return compiled.matcher(text).find();
  }
}
