package org.sgmanifests.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/**
 * Values that fit the schema of a field by their type, and in nothing else: limits, patterns and
 * mostly also closed sets are for the rules to miss.
 */
final class RandomFields {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** How many of the fields of an object are there: all of them soon, and yet not too many. */
  private static final double THERE = 0.5;

  private static final double THERE_FAR_BELOW = 0.25;
  private static final int FAR_BELOW = 3;

  /** Most fields that take them are quantities, which the model does not read from other texts. */
  private static final List<String> QUANTITIES = List.of("500m", "1Gi", "0.5", "1e3", "16", "1E");

  private static final int FREE_DEPTH = 3;

  private final Random random;
  private final HostileValues values;
  private final List<String> names;

  /**
   * Makes values.
   *
   * @param names of the objects that there are, so that references find some
   */
  RandomFields(Random random, HostileValues values, List<String> names) {
    this.random = random;
    this.values = values;
    this.names = names;
  }

  JsonNode value(JsonNode schema) {
    return value(schema, 0);
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (schema.has("x-kubernetes-int-or-string")) {
      return random.nextBoolean() ? values.integer() : NODES.textNode(one(QUANTITIES));
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, depth);
      case "array" -> list(schema.path("items"), depth);
      case "integer" ->
          schema.path("format").asText().equals("int64") ? values.longInteger() : values.integer();
      case "number" -> values.decimal();
      case "boolean" -> values.flag();
      default -> text(schema);
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    JsonNode others = schema.path("additionalProperties");
    if (others.asBoolean() && !schema.has("properties")) {
      return values.freeForm(FREE_DEPTH);
    }
    double there = depth < FAR_BELOW ? THERE : THERE_FAR_BELOW;
    ObjectNode object = NODES.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (random.nextDouble() < there) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
              }
            });
    if (others.isObject()) {
      for (int size = random.nextInt(4); size > 0; size--) {
        object.set(values.key(), value(others, depth + 1));
      }
    }
    return object;
  }

  private ArrayNode list(JsonNode items, int depth) {
    ArrayNode list = NODES.arrayNode();
    for (int size = random.nextInt(3); size > 0; size--) {
      list.add(value(items, depth + 1));
    }
    return list;
  }

  private JsonNode text(JsonNode schema) {
    if (schema.has("x-refers-to") && random.nextInt(4) > 0) {
      return NODES.textNode(one(names));
    }
    JsonNode closedSet = schema.has("enum") ? schema.get("enum") : schema.path("x-values");
    return closedSet.isEmpty() || random.nextInt(4) == 0
        ? values.text()
        : closedSet.get(random.nextInt(closedSet.size()));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
