package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar without quotes and tag is for kubectl: mostly YAML 1.1. Dates, times and numbers to
 * base 60 are strings.
 */
final class PlainScalar {

  /** From here on {@code long} ends; kubectl keeps such floats as floats. */
  private static final double LONG_END = 0x1p63;

  /** Integers of just this size are the one kind that kubectl refuses as keys. */
  private static final int UINT64_BITS = 64;

  private PlainScalar() {}

  /** The value. Infinity and not-a-number come back as they are; JSON has no place for them. */
  static JsonNode value(String text) {
    JsonNode word = word(text);
    if (word != null) {
      return word;
    }
    Number number = number(text);
    return number == null ? TextNode.valueOf(text) : number(number);
  }

  /** A float without a fraction turns into an integer on its way through JSON, as in kubectl. */
  static JsonNode number(Number number) {
    if (number instanceof BigInteger big && big.bitLength() > 63) {
      return BigIntegerNode.valueOf(big);
    }
    double value = number.doubleValue();
    if (number instanceof Double && (value != Math.rint(value) || Math.abs(value) >= LONG_END)) {
      return DoubleNode.valueOf(value);
    }
    long whole = number.longValue();
    return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
  }

  /** The text of a key, or {@code null} if kubectl takes no such key. */
  static @Nullable String key(String text) {
    JsonNode word = word(text);
    if (word != null) {
      return switch (word.getNodeType()) {
        case BOOLEAN -> word.asText();
        case NUMBER -> FloatKey.text(word.doubleValue());
        default -> null;
      };
    }
    Number number = number(text);
    if (number instanceof BigInteger big && big.signum() > 0 && big.bitLength() == UINT64_BITS) {
      return null;
    }
    if (number == null || number instanceof Long) {
      return number == null ? text : number.toString();
    }
    return FloatKey.text(number.doubleValue());
  }

  private static @Nullable Number number(String text) {
    char first = text.charAt(0);
    boolean possible =
        (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
    return possible ? NumberText.parse(text) : null;
  }

  private static @Nullable JsonNode word(String text) {
    return switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" ->
          BooleanNode.TRUE;
      case "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" ->
          BooleanNode.FALSE;
      case "", "~", "null", "Null", "NULL" -> NullNode.instance;
      case ".nan", ".NaN", ".NAN" -> DoubleNode.valueOf(Double.NaN);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" ->
          DoubleNode.valueOf(Double.POSITIVE_INFINITY);
      case "-.inf", "-.Inf", "-.INF" -> DoubleNode.valueOf(Double.NEGATIVE_INFINITY);
      default -> null;
    };
  }
}
