package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.json.JsonTrees;
import org.sgmanifests.validation.table.FactTable;

/**
 * What a schema demanded of a field before a release changed that.
 *
 * @param path names on the way to the field, {@code []} for list items and {@code {}} for map
 *     values; {@code **} for all fields that have the keyword
 * @param until the first release that demands what the model says
 * @param keyword of JSON Schema; {@code required} is about the field itself here, and {@code
 *     schema} replaces all that was said of it
 */
record FormerDemand(
    String kind, String path, StackGresVersion until, String keyword, JsonNode value) {
  private static final Pattern STEP = Pattern.compile("([^.\\[{]+)|(\\[])|(\\{})");
  private static final String INT_OR_STRING = "x-kubernetes-int-or-string";
  private static final List<FormerDemand> ALL = read();

  static List<FormerDemand> of(String kind) {
    return ALL.stream().filter(demand -> demand.kind.equals(kind)).toList();
  }

  /** Puts the schema of a kind back to what it was. */
  void restore(JsonNode schema) {
    if (path.equals("**")) {
      schema.findParents(INT_OR_STRING).forEach(node -> becomeText((ObjectNode) node));
      return;
    }
    JsonNode parent = schema;
    JsonNode node = schema;
    String name = "";
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      name = step.group();
      parent = node;
      node =
          switch (name) {
            case "[]" -> node.path("items");
            case "{}" -> node.path("additionalProperties");
            default -> node.path("properties").path(name);
          };
    }
    if (!(node instanceof ObjectNode field)) {
      throw new IllegalStateException("former.txt: " + kind + " has no field " + path);
    }
    if (keyword.equals("required")) {
      require(name, (ObjectNode) parent);
    } else if (keyword.equals("schema")) {
      field.removeAll().setAll((ObjectNode) value);
    } else {
      field.set(keyword, value);
    }
  }

  private void require(String name, ObjectNode parent) {
    ArrayNode required = parent.withArrayProperty("required");
    for (int i = required.size() - 1; i >= 0; i--) {
      if (required.get(i).asText().equals(name)) {
        required.remove(i);
      }
    }
    if (value.booleanValue()) {
      required.add(name);
    }
  }

  private static void becomeText(ObjectNode field) {
    field.remove(List.of(INT_OR_STRING, "anyOf"));
    field.put("type", "string");
  }

  private static List<FormerDemand> read() {
    return FactTable.rows(FormerDemand.class, "former.txt").stream()
        .map(FormerDemand::parse)
        .toList();
  }

  private static FormerDemand parse(List<String> cells) {
    String demand = cells.get(3);
    int equals = demand.indexOf(" = ");
    return new FormerDemand(
        cells.get(0),
        cells.get(1),
        StackGresVersion.of(cells.get(2)),
        demand.substring(0, equals),
        JsonTrees.parse(demand.substring(equals + 3)));
  }
}
