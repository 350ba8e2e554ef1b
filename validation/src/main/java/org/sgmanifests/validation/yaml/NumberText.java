package org.sgmanifests.validation.yaml;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which plain scalars are numbers for kubectl: YAML 1.1 with Go's spelling of bases, without the
 * numbers to base 60. What is too large for its type falls through to the next reading, in the end
 * to a string.
 */
final class NumberText {

  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  /** A number that begins with its point may have underscores between digits, and only there. */
  private static final Pattern POINT_FIRST =
      Pattern.compile("\\.[0-9][0-9_]*+(?<!_)([eE][-+]?[0-9][0-9_]*+(?<!_))?");

  /** Two underscores in a row; an expression for one that is not followed needs much stack. */
  private static final String DOUBLED = "__";

  private static final Pattern DECIMAL = Pattern.compile("[-+]?[1-9][0-9]*");

  private static final int INT64_BITS = 63;
  private static final int UINT64_BITS = 64;

  /** Decimal digits that a {@code long} always holds. */
  private static final int SAFE_DIGITS = 18;

  private NumberText() {}

  /** A {@link Long}, {@link BigInteger} or finite {@link Double}; {@code null} for a string. */
  static @Nullable Number parse(String text) {
    if (isShortDecimal(text)) {
      return Long.valueOf(text);
    }
    if (text.charAt(0) == '.') {
      return isPointFirst(text) ? finite(text.replace("_", "")) : null;
    }
    String digits = text.replace("_", "");
    BigInteger integer = integer(digits);
    if (integer != null) {
      return integer.bitLength() <= INT64_BITS ? (Number) integer.longValue() : integer;
    }
    if (DECIMAL.matcher(digits).matches()) {
      return new BigInteger(digits);
    }
    return FLOAT.matcher(digits).matches() ? finite(digits) : null;
  }

  /** Whether {@link #parse} would take it for a number, in time that grows with its length only. */
  static boolean isNumber(String text) {
    char first = text.charAt(0);
    if (first == '.') {
      return isPointFirst(text);
    }
    if ((first < '0' || first > '9') && first != '-' && first != '+') {
      return false;
    }
    String digits = text.replace("_", "");
    return FLOAT.matcher(digits).matches() || isInteger(digits);
  }

  private static boolean isPointFirst(String text) {
    return !text.contains(DOUBLED) && POINT_FIRST.matcher(text).matches();
  }

  private static boolean isInteger(String text) {
    String body = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    int radix = radix(body);
    return allDigits(
        body.substring(radix == 10 || body.equals("0") ? 0 : prefixLength(body)), radix);
  }

  private static boolean isShortDecimal(String text) {
    if (text.length() > SAFE_DIGITS || text.charAt(0) == '0') {
      return text.equals("0");
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** An integer of 64 bits, unsigned only without a sign; a leading zero means octal. */
  private static @Nullable BigInteger integer(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String body = signed ? text.substring(1) : text;
    int radix = radix(body);
    String digits = body.substring(radix == 10 || body.equals("0") ? 0 : prefixLength(body));
    if (!allDigits(digits, radix)) {
      return null;
    }
    BigInteger value = new BigInteger(digits, radix);
    if (text.startsWith("-")) {
      value = value.negate();
    }
    return value.bitLength() <= (signed ? INT64_BITS : UINT64_BITS) ? value : null;
  }

  private static int radix(String body) {
    if (!body.startsWith("0") || body.length() == 1) {
      return 10;
    }
    return switch (body.charAt(1)) {
      case 'x', 'X' -> 16;
      case 'b', 'B' -> 2;
      default -> 8;
    };
  }

  private static int prefixLength(String body) {
    return "xXbBoO".indexOf(body.charAt(1)) < 0 ? 1 : 2;
  }

  private static boolean allDigits(String digits, int radix) {
    return !digits.isEmpty()
        && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0);
  }

  private static @Nullable Number finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : (Number) value;
  }
}
