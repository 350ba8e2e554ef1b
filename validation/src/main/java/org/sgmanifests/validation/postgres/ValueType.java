package org.sgmanifests.validation.postgres;

import java.util.Optional;

/** What a parameter takes as its value. */
sealed interface ValueType permits SwitchType, NumberType, EnumType, TextType {

  /** Why the parameter does not take a value; empty when it takes it. */
  Optional<Refusal> refusal(String value, Reader reader);

  /** The type that a cell of the table describes. */
  static ValueType parse(String text) {
    int blank = text.indexOf(' ');
    String name = blank < 0 ? text : text.substring(0, blank);
    String rest = blank < 0 ? "" : text.substring(blank + 1);
    return switch (name) {
      case "bool" -> new SwitchType();
      case "integer" -> NumberType.parse(true, rest);
      case "real" -> NumberType.parse(false, rest);
      case "enum" -> EnumType.parse(rest);
      case "string" -> new TextType();
      default -> throw new IllegalArgumentException("Not a type: " + text);
    };
  }
}
