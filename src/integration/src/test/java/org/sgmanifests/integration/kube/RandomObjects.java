package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.sgmanifests.integration.kube.Crds.Crd;

/** Makes objects that fit the schema of their CRD; those that an operator would take are few. */
final class RandomObjects {
  static final String NAMESPACE = "default";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** One for each pattern. */
  private static final List<String> TEXTS =
      List.of(
          "my-db", "x", "2.5Gi", "10Gi", "512Mi", "30 days", "500m", "2", "s3://bucket/a", "ä ☃");

  private final Random random;

  RandomObjects(Random random) {
    this.random = random;
  }

  /** An object with more or fewer of the fields that it may have. */
  ObjectNode of(Crd crd, String name) {
    ObjectNode object = JSON.objectNode();
    object.put("apiVersion", "stackgres.io/" + crd.version()).put("kind", crd.kind());
    ObjectNode metadata =
        object.putObject("metadata").put("name", name).put("namespace", NAMESPACE);
    if (random.nextBoolean()) {
      metadata.putObject("labels").put("example.com/team", "db").put("empty", "");
      metadata.putObject("annotations").put("Example.com/note", "a: b\nc");
    }
    // Fields are given to many objects sparsely, and to a few of them in full.
    double share = random.nextInt(8) == 0 ? 0.7 : 0.25;
    for (String section : List.of("spec", "status")) {
      JsonNode schema = crd.schema().path("properties").path(section);
      if (schema.isObject() && (section.equals("spec") || random.nextInt(6) == 0)) {
        object.set(section, value(schema, share));
      }
    }
    return object;
  }

  /** A value that fits a schema. */
  JsonNode value(JsonNode schema, double share) {
    if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
      return random.nextBoolean() ? JSON.numberNode(random.nextInt(9)) : text(schema);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, share);
      case "array" -> array(schema, share);
      case "string" -> text(schema);
      case "integer" -> JSON.numberNode(schema.path("minimum").asInt(0) + random.nextInt(9));
      case "number" -> JSON.numberNode(random.nextInt(90) / 10.0);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> anything();
    };
  }

  private ObjectNode object(JsonNode schema, double share) {
    ObjectNode object = JSON.objectNode();
    List<String> required = texts(schema.path("required"));
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      if (required.contains(field.getKey()) || random.nextDouble() < share) {
        object.set(field.getKey(), value(field.getValue(), share * 0.9));
      }
    }
    JsonNode values = schema.path("additionalProperties");
    if (values.isObject()) {
      for (int i = random.nextInt(3); i > 0; i--) {
        object.set(i == 1 ? "key-" + i : "my.key/" + i, value(values, share * 0.9));
      }
    } else if (schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
      object.set("any", anything());
    } else if (values.asBoolean()) {
      object.set("plain", random.nextBoolean() ? JSON.arrayNode().add("a") : JSON.textNode("a"));
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, double share) {
    ArrayNode array = JSON.arrayNode();
    int size = Math.max(random.nextInt(3), schema.path("minItems").asInt());
    boolean keyed = schema.has("x-kubernetes-list-map-keys");
    for (int i = 0; i < size; i++) {
      JsonNode item = value(schema.path("items"), share * 0.9);
      if (keyed) {
        ((ObjectNode) item).put(schema.at("/x-kubernetes-list-map-keys/0").asText(), i);
      }
      array.add(item);
    }
    return array;
  }

  private JsonNode text(JsonNode schema) {
    JsonNode values = schema.path("enum");
    if (!values.isEmpty()) {
      return values.get(random.nextInt(values.size()));
    }
    Pattern pattern = Pattern.compile(schema.path("pattern").asText(""));
    List<String> fitting = TEXTS.stream().filter(text -> pattern.matcher(text).find()).toList();
    return JSON.textNode(fitting.get(random.nextInt(fitting.size())));
  }

  /** Any value at all. */
  JsonNode anything() {
    return switch (random.nextInt(12)) {
      case 0 -> JSON.objectNode();
      case 1 -> JSON.objectNode().put("name", "x").putNull("none");
      case 2 -> JSON.arrayNode();
      case 3 -> JSON.arrayNode().add("a").addNull();
      case 4 -> JSON.arrayNode().add(JSON.objectNode().put("name", "x"));
      case 5 -> JSON.nullNode();
      case 6 -> JSON.booleanNode(random.nextBoolean());
      case 7 -> JSON.numberNode(random.nextInt(5) - 2);
      case 8 -> OddValues.number(random);
      case 9 -> JSON.textNode(String.valueOf(random.nextInt(100)));
      default -> JSON.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
