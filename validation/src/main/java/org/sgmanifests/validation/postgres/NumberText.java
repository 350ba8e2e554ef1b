package org.sgmanifests.validation.postgres;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with or without a unit, as it stands in postgresql.conf.
 *
 * @param digits the number as it was written
 * @param unit empty when there is none
 */
record NumberText(BigDecimal number, String digits, String unit) {
  private static final Pattern HEXADECIMAL =
      Pattern.compile("\\s*(([+-]?)0[xX]([0-9a-fA-F]{1,40}))\\s*([A-Za-z]*)\\s*");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*([A-Za-z]*)\\s*");
  private static final Pattern OCTAL = Pattern.compile("([+-]?)0\\d+");

  /** Longer texts are no number that anybody wrote; reading them takes long. */
  private static final int LONGEST = 400;

  /**
   * Reads a number; {@code null} when the text is none. Only whole numbers can be octal, which they
   * are with a leading zero.
   */
  static @Nullable NumberText parse(String text, boolean whole) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher hexadecimal = HEXADECIMAL.matcher(text);
    if (hexadecimal.matches()) {
      BigDecimal number =
          new BigDecimal(new BigInteger(hexadecimal.group(2) + hexadecimal.group(3), 16));
      return new NumberText(number, hexadecimal.group(1), hexadecimal.group(4));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()) {
      return null;
    }
    String digits = decimal.group(1);
    if (!whole || !OCTAL.matcher(digits).matches()) {
      return new NumberText(new BigDecimal(digits), digits, decimal.group(2));
    }
    return digits.matches(".*[89].*")
        ? null
        : new NumberText(new BigDecimal(new BigInteger(digits, 8)), digits, decimal.group(2));
  }

  boolean isHexadecimal() {
    return digits.indexOf('x') >= 0 || digits.indexOf('X') >= 0;
  }
}
