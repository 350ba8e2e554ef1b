package org.sgmanifests.generator;

import java.util.List;
import java.util.Random;

/**
 * Texts that some reader of YAML takes for something else, or reads as another text: words,
 * numbers, dates, indicators, line ends, blanks at the ends, control characters, long ones. No
 * halves of surrogate pairs, as UTF-8 has none.
 */
final class HostileTexts {
  private static final List<String> WORDS =
      List.of("y", "N", "yes", "No", "on", "OFF", "true", "False", "null", "~", "NULL", "=", "<<");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "+1",
          "017",
          "0o17",
          "0x1F",
          "0b101",
          "1_000",
          "1,000",
          "1e3",
          "1E-7",
          ".5",
          "5.",
          "16.1",
          "1.10",
          "1e400",
          ".inf",
          "-.Inf",
          ".NaN",
          "nan",
          "Infinity",
          "190:20:30",
          "1:30",
          "-1:59.5",
          "08",
          "0_7",
          "9223372036854775808",
          "1__0",
          "+.5e+3",
          "._1",
          "0x",
          "6e");

  private static final List<String> DATES =
      List.of("2026-11-26", "2001-1-1", "2026-11-26T01:02:03Z", "2001-12-14 21:59:43.10 -5");

  private static final List<String> INDICATORS =
      List.of(
          "-",
          "?",
          ":",
          "--- a",
          "---",
          "...",
          "- a",
          "? a",
          ": a",
          "a: b",
          "a:",
          "a #b",
          "#",
          "!t",
          "!!binary aGk=",
          "&a",
          "*a",
          "|",
          ">-",
          "%YAML 1.1",
          "@a",
          "`a",
          "{",
          "}",
          "[a]",
          "],",
          ",",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "a'b\"c",
          "{{ .Values.x }}",
          "${x}",
          "a\\L",
          "!",
          "<<: *a");

  private static final List<String> BLANKS =
      List.of(
          "", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", " a", "a ", "\ta", "a\t", "\na", "a\n");

  private static final List<String> CHARACTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\u001b[0m",
          "\u007f",
          "\u0085",
          "\u009f",
          "\u00a0",
          "\u00e9",
          "\u0130",
          "\u0131",
          "e\u0301",
          "\u200b",
          "\u200d",
          "\u2028",
          "\u2029",
          "\u202e",
          "\ue000",
          "\ufeff",
          "\ufffd",
          "\ufffe",
          "\uffff",
          "\u65e5\u672c",
          "\ud83d\udc18",
          "\udbff\udfff");

  private static final List<List<String>> TRAPS =
      List.of(WORDS, NUMBERS, DATES, INDICATORS, BLANKS, CHARACTERS);

  private static final List<String> HARMLESS =
      List.of("postgres", "16.6", "10Gi", "500m", "a/b", "app.kubernetes.io/name", "SELECT 1;");

  private static final String SOUP = "ab01 \n\t:#-'\"\\,[]{}&*!|>%@`?=<~._+eExXoOyYnN/\u00e9\u0085";

  private static final List<String> LINE_ENDS =
      List.of("\n", "\n", "\n", "\n\n", "\n  ", "\r\n", "\r", " \n", "\t\n", "\u0085", "\u2028");

  private static final int LONG = 6000;
  private static final int LONGER_THAN_A_KEY_OF_YAML = 1100;

  private final Random random;

  HostileTexts(Random random) {
    this.random = random;
  }

  /** A text for a value. */
  String value() {
    int kind = random.nextInt(100);
    if (kind < 40) {
      return trap();
    } else if (kind < 55) {
      return soup();
    } else if (kind < 70) {
      return lines();
    } else if (kind < 80) {
      return trap() + trap();
    } else if (kind < 90) {
      return anyCharacters();
    }
    return kind == 90 ? longText(LONG) : harmless();
  }

  /** A text for a key of a map. */
  String key() {
    int kind = random.nextInt(100);
    return kind < 50 ? harmless() : kind == 99 ? longText(LONGER_THAN_A_KEY_OF_YAML) : value();
  }

  private String trap() {
    return one(one(TRAPS));
  }

  private String harmless() {
    return one(HARMLESS);
  }

  private String soup() {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(12); length > 0; length--) {
      text.append(SOUP.charAt(random.nextInt(SOUP.length())));
    }
    return text.toString();
  }

  private String lines() {
    StringBuilder text = new StringBuilder();
    for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
      text.append(random.nextInt(3) == 0 ? trap() : harmless()).append(one(LINE_ENDS));
    }
    return random.nextBoolean() ? text.toString() : text + harmless();
  }

  private String anyCharacters() {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      int character = random.nextInt(1 << (4 + random.nextInt(17)));
      boolean valid = character <= Character.MAX_CODE_POINT;
      boolean half = valid && Character.getType(character) == Character.SURROGATE;
      text.appendCodePoint(valid && !half ? character : 'x');
    }
    return text.toString();
  }

  private String longText(int length) {
    String part = random.nextBoolean() ? "x" : trap() + " " + soup();
    return part.repeat(length / part.length() + 1);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
