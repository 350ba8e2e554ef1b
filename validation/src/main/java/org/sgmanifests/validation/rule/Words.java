package org.sgmanifests.validation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgmanifests.validation.tree.Field;

/** The forms that values take in messages. */
public final class Words {
  private static final int LONGEST = 60;

  /** What a terminal or a log would obey instead of showing it, and halves of characters. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

  private Words() {}

  /**
   * {@return a value between backticks, cut when it is long, on one line, with nothing invisible in
   * it}
   *
   * @param value the value
   */
  public static String quote(String value) {
    boolean blank = value.isEmpty() || !value.strip().equals(value);
    String line = printable(blank ? value.replace("\n", "\\n").replace("\t", "\\t") : value);
    int end = Math.min(line.length(), LONGEST);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    String shown = line.substring(0, end) + (end < line.length() ? "..." : "");
    return blank ? "`\"" + shown + "\"`" : "`" + shown + "`";
  }

  /**
   * {@return the path of a field between backticks; it is never cut, as somebody has to go there}
   *
   * @param field the field
   */
  public static String path(Field field) {
    return "`" + printable(field.path().toString()) + "`";
  }

  /**
   * {@return a scalar value between backticks}
   *
   * @param scalar the value
   */
  public static String quote(JsonNode scalar) {
    return quote(scalar.asText());
  }

  /**
   * {@return a text on one line, with a question mark for what cannot be shown}
   *
   * @param text the text
   */
  public static String printable(String text) {
    return UNPRINTABLE.matcher(text.replaceAll("\\s+", " ")).replaceAll("?");
  }

  /**
   * {@return values between backticks: {@code `a`, `b` or `c`}}
   *
   * @param values the values
   */
  public static String oneOf(Collection<String> values) {
    return list(values, " or ");
  }

  /**
   * {@return values between backticks: {@code `a`, `b` and `c`}}
   *
   * @param values the values
   */
  public static String allOf(Collection<String> values) {
    return list(values.stream().sorted().toList(), " and ");
  }

  /**
   * {@return values between backticks as they come: {@code `b`, `a` and `c`}}
   *
   * @param values the values
   */
  public static String allInOrder(Collection<String> values) {
    return list(values, " and ");
  }

  /**
   * {@return values as they come, after what they are: {@code slot `a`}, {@code slots `a` and `b`}}
   *
   * @param noun what they are, in the singular
   * @param values the values
   */
  public static String named(String noun, Collection<String> values) {
    return noun + (values.size() == 1 ? " " : "s ") + allInOrder(values);
  }

  private static String list(Collection<String> values, String last) {
    String list = values.stream().map(Words::quote).collect(Collectors.joining(", "));
    int comma = list.lastIndexOf(", `");
    return comma < 0 ? list : list.substring(0, comma) + last + list.substring(comma + 2);
  }

  /**
   * {@return a kind with its article: {@code a Secret}, {@code an SGCluster}}
   *
   * @param kind the kind, such as {@code SGCluster}
   */
  public static String a(String kind) {
    return (kind.startsWith("SG") ? "an " : "a ") + kind;
  }

  /**
   * {@return {@code 1 field} or {@code 2 fields}}
   *
   * @param number how many
   * @param noun what they are, in the singular
   */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
