package org.sgmanifests.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Values of JSON: numbers at their limits, and whole trees as free-form fields have them. */
final class HostileValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final long[] INTEGERS = {
    0, 1, -1, 8, 10, 100, 65_535, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private static final long[] LONGS = {
    Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE + 1L, Integer.MIN_VALUE - 1L, 1L << 53
  };

  private static final double[] DECIMALS = {
    0.1, 1.5, -2.5e-20, 1e-7, 1e300, -0.5, 16.1, 1e22, Double.MIN_VALUE, Double.MAX_VALUE
  };

  /** Whole numbers below this one are integers to kubectl and to our reader, however written. */
  private static final double LONG_END = 0x1p63;

  private final Random random;
  private final HostileTexts texts;

  HostileValues(Random random) {
    this.random = random;
    this.texts = new HostileTexts(random);
  }

  JsonNode text() {
    return NODES.textNode(texts.value());
  }

  String key() {
    return texts.key();
  }

  /** One of 32 bits. */
  JsonNode integer() {
    return NODES.numberNode(
        random.nextBoolean() ? (int) INTEGERS[random.nextInt(INTEGERS.length)] : random.nextInt());
  }

  /** One of 64 bits. */
  JsonNode longInteger() {
    long value = random.nextBoolean() ? LONGS[random.nextInt(LONGS.length)] : random.nextLong();
    return random.nextInt(3) == 0 ? integer() : NODES.numberNode(value);
  }

  JsonNode decimal() {
    double any = Double.longBitsToDouble(random.nextLong());
    boolean whole = any == Math.rint(any) && Math.abs(any) < LONG_END;
    boolean special = random.nextBoolean() || whole || !Double.isFinite(any);
    return NODES.numberNode(special ? DECIMALS[random.nextInt(DECIMALS.length)] : any);
  }

  JsonNode flag() {
    return NODES.booleanNode(random.nextBoolean());
  }

  /** Any value; lists and maps in it only as deep as this. */
  JsonNode any(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0, 1 -> text();
      case 2 -> longInteger();
      case 3 -> decimal();
      case 4 -> flag();
      case 5 -> NODES.nullNode();
      case 6, 7 -> freeForm(depth);
      default -> list(depth);
    };
  }

  /** A map of any values. */
  ObjectNode freeForm(int depth) {
    ObjectNode map = NODES.objectNode();
    for (int size = random.nextInt(4); size > 0; size--) {
      map.set(key(), any(depth - 1));
    }
    return map;
  }

  private ArrayNode list(int depth) {
    ArrayNode list = NODES.arrayNode();
    for (int size = random.nextInt(4); size > 0; size--) {
      list.add(any(depth - 1));
    }
    return list;
  }
}
