package org.sgmanifests.validation.report;

import java.util.regex.Pattern;
import org.sgmanifests.validation.rule.Words;

/** Texts of characters that XML 1.0 can hold; escaping them is left to the writer. */
final class XmlText {
  private static final Pattern NONE =
      Pattern.compile("[^\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  static String of(String text) {
    return lines(Words.printable(text));
  }

  static String lines(String text) {
    return NONE.matcher(text).replaceAll("?");
  }
}
