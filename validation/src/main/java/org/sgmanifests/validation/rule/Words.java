package org.sgmanifests.validation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.stream.Collectors;

/** The forms that values take in messages. */
public final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** A value between backticks, cut when it is long, on one line. */
  public static String quote(String value) {
    String line = value.replaceAll("\\s+", " ");
    return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + "`";
  }

  /** A scalar value between backticks. */
  public static String quote(JsonNode scalar) {
    return quote(scalar.asText());
  }

  /** Values between backticks: {@code `a`, `b` or `c`}. */
  public static String oneOf(Collection<String> values) {
    String list = values.stream().map(Words::quote).collect(Collectors.joining(", "));
    int last = list.lastIndexOf(", `");
    return last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
  }
}
