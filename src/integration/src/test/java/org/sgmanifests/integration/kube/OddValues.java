package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Values at and beyond what types, limits and forms allow. */
final class OddValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1",
          "2.0",
          "-3.00",
          "2.5",
          "0.1",
          "100",
          "65536",
          "2147483647",
          "2147483648",
          "2147483648.0",
          "-2147483648",
          "-2147483649",
          "9007199254740993",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "123456789012345678901234567890");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "true",
          "null",
          "1",
          "1.0",
          "1Gi",
          "1GB",
          "0",
          "-",
          "a-",
          "A",
          "ä",
          "a.b",
          "a/b",
          "7 day",
          "7 days or more",
          "gs://",
          "s3://x//",
          "a\tb",
          "\u2028",
          "☃".repeat(70),
          "x".repeat(54),
          "x".repeat(64),
          "x".repeat(254));

  private OddValues() {}

  static JsonNode number(Random random) {
    return DecimalNode.valueOf(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  /** A text that may have been made of another one. */
  static JsonNode text(Random random, String text) {
    return JSON.textNode(
        switch (random.nextInt(6)) {
          case 0 -> text + "\n";
          case 1 -> " " + text;
          case 2 -> text.toUpperCase(Locale.ROOT);
          case 3 -> text.isEmpty() ? "-" : text.substring(1);
          default -> TEXTS.get(random.nextInt(TEXTS.size()));
        });
  }
}
