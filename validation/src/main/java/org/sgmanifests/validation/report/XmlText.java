package org.sgmanifests.validation.report;

import java.util.regex.Pattern;
import org.sgmanifests.validation.rule.Words;

/** Texts of characters that XML 1.0 can hold; escaping them is left to the writer. */
public final class XmlText {
  private static final Pattern NONE =
      Pattern.compile("[^\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /**
   * {@return a text on one line, with a question mark for what cannot be shown or written}
   *
   * @param text the text
   */
  public static String of(String text) {
    return lines(Words.printable(text));
  }

  /**
   * {@return a text of several lines, with a question mark for what cannot be written}
   *
   * @param text the text
   */
  public static String lines(String text) {
    return NONE.matcher(text).replaceAll("?");
  }
}
