package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in an object.
 *
 * @param owner the object or list that the value is in
 * @param name the name of the field; "" in a list
 * @param index the place in the list; -1 in an object
 * @param schema what the value has to fit; nothing where anything fits
 */
record Site(JsonNode owner, String name, int index, JsonNode schema) {

  /** All places with a value below a value. */
  static List<Site> below(JsonNode value, JsonNode schema) {
    List<Site> sites = new ArrayList<>();
    collect(value, schema, sites);
    return sites;
  }

  private static void collect(JsonNode value, JsonNode schema, List<Site> sites) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode known = schema.path("properties").path(field.getKey());
        JsonNode values = schema.path("additionalProperties");
        JsonNode child =
            known.isObject() ? known : values.isObject() ? values : MissingNode.getInstance();
        sites.add(new Site(value, field.getKey(), -1, child));
        collect(field.getValue(), child, sites);
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        sites.add(new Site(value, "", i, schema.path("items")));
        collect(value.get(i), schema.path("items"), sites);
      }
    }
  }

  JsonNode value() {
    return index < 0 ? owner.path(name) : owner.path(index);
  }

  void set(JsonNode value) {
    if (owner instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) owner).set(index, value);
    }
  }

  void remove() {
    if (owner instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) owner).remove(index);
    }
  }
}
