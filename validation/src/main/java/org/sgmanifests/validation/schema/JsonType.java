package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** The types of JSON, with the words that messages use for them. */
public enum JsonType {
  /** Keys with values. */
  OBJECT("an object"),
  /** Values one after the other. */
  ARRAY("a list"),
  /** A text. */
  STRING("text"),
  /** A number without fraction; 2.0 is one, as the API server sees it. */
  INTEGER("an integer"),
  /** Any number. */
  NUMBER("a number"),
  /** Yes or no. */
  BOOLEAN("true or false");

  /** The API server keeps other numbers than those of 64 bits in floating point. */
  private static final double LARGEST_EXACT = (1L << 53) - 1;

  private final String words;

  JsonType(String words) {
    this.words = words;
  }

  /**
   * {@return whether a value has this type; 2.0 is an integer, as the API server sees it}
   *
   * @param value the value
   */
  public boolean accepts(JsonNode value) {
    return switch (this) {
      case OBJECT -> value.isObject();
      case ARRAY -> value.isArray();
      case STRING -> value.isTextual();
      case INTEGER ->
          (value.isIntegralNumber() && value.canConvertToLong())
              || (value.isNumber() && isWhole(value.doubleValue()));
      case NUMBER -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
    };
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT;
  }

  /** {@return how a message calls this type, such as {@code a list}} */
  public String words() {
    return words;
  }

  /**
   * {@return how a message calls the type of a value}
   *
   * @param value the value
   */
  public static String wordsFor(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT, POJO -> OBJECT.words;
      case ARRAY -> ARRAY.words;
      case STRING, BINARY -> STRING.words;
      case NUMBER -> wordsForNumber(value);
      case BOOLEAN -> BOOLEAN.words;
      case NULL, MISSING -> "null";
    };
  }

  private static String wordsForNumber(JsonNode number) {
    if (!number.isIntegralNumber()) {
      return NUMBER.words;
    }
    return number.canConvertToLong() ? INTEGER.words : "an integer of more than 64 bits";
  }
}
