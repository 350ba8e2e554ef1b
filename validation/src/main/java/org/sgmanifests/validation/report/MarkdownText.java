package org.sgmanifests.validation.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.validation.rule.Words;

/** Texts in Markdown that show what they are, whatever stands in them. */
final class MarkdownText {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** What begins anything in Markdown or HTML. A slash after a colon would make a link of a URL. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>~&@$]|:(?=/)");

  private MarkdownText() {}

  /** A text on one line; what stands in it between backticks becomes code. */
  static String of(String text) {
    String line = Words.printable(text);
    StringBuilder markdown = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int end = 0;
    while (code.find()) {
      markdown.append(escape(line.substring(end, code.start()))).append(code(code.group(1)));
      end = code.end();
    }
    return markdown.append(escape(line.substring(end))).toString();
  }

  /** A value as code. Between more backticks than it has in a row, nothing in it ends the code. */
  static String code(String value) {
    String line = Words.printable(value);
    String ticks = "`";
    while (line.contains(ticks)) {
      ticks += "`";
    }
    boolean padded = line.isBlank() || line.startsWith("`") || line.endsWith("`");
    String space = padded ? " " : "";
    return ticks + space + line + space + ticks;
  }

  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }
}
