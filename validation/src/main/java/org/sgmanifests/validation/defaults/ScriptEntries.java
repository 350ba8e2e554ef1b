package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operator's part in lists of scripts: numbers, the script of its own, and the status. */
final class ScriptEntries {
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "SGCluster", List.of("/spec/managedSql/scripts"),
          "SGShardedCluster",
              List.of("/spec/coordinator/managedSql/scripts", "/spec/shards/managedSql/scripts"),
          "SGScript", List.of("/spec/scripts"));

  /** Ids below this are for the scripts that the operator adds to the parts of such a cluster. */
  private static final int FIRST_OF_SHARDED = 10;

  private ScriptEntries() {}

  static void complete(String kind, ObjectNode object) {
    int first = kind.equals("SGShardedCluster") ? FIRST_OF_SHARDED : 0;
    for (String list : LISTS.getOrDefault(kind, List.of())) {
      number(object.at(list), first);
    }
    if (kind.equals("SGShardedCluster")) {
      for (JsonNode override : object.at("/spec/shards/overrides")) {
        number(override.at("/managedSql/scripts"), first);
      }
    } else if (kind.equals("SGCluster")) {
      addDefaultScript(object);
      matchStatus(object, object.at("/spec/managedSql/scripts"), "/status/managedSql");
    } else if (kind.equals("SGScript")) {
      matchStatus(object, object.at("/spec/scripts"), "/status");
    }
  }

  /** Entries without an id, or with -1, get the numbers after the highest one. */
  private static void number(JsonNode entries, int first) {
    int next = Math.max(first, highest(entries) + 1);
    for (JsonNode item : entries) {
      if (item instanceof ObjectNode entry && entry.path("id").asInt(-1) < 0) {
        entry.put("id", next++);
      }
    }
  }

  private static int highest(JsonNode entries) {
    int highest = -1;
    for (JsonNode entry : entries) {
      highest = Math.max(highest, entry.path("id").asInt(-1));
    }
    return highest;
  }

  private static void addDefaultScript(ObjectNode object) {
    String name = object.at("/metadata/name").asText() + "-default";
    JsonNode scripts = object.at("/spec/managedSql/scripts");
    for (JsonNode entry : scripts) {
      if (entry.path("sgScript").asText().equals(name)) {
        return;
      }
    }
    ObjectNode entry = object.objectNode().put("id", highest(scripts) + 1).put("sgScript", name);
    if (scripts instanceof ArrayNode list) {
      list.insert(0, entry);
    } else if (object.path("spec") instanceof ObjectNode spec
        && (spec.path("managedSql").isMissingNode() || spec.get("managedSql").isObject())) {
      spec.withObject("/managedSql").putArray("scripts").add(entry);
    }
  }

  /** One entry for each script, known by its id; what it says about the script comes later. */
  private static void matchStatus(ObjectNode object, JsonNode entries, String place) {
    JsonNode given = object.at(place + "/scripts");
    if (entries.isEmpty() || !(given.isMissingNode() || given.isNull() || given.isArray())) {
      return;
    }
    Set<Integer> ids = new HashSet<>();
    entries.forEach(entry -> ids.add(entry.path("id").asInt(-1)));
    ArrayNode status = object.arrayNode();
    for (JsonNode entry : given) {
      if (ids.remove(entry.path("id").asInt(-1))) {
        status.add(entry);
      }
    }
    for (JsonNode entry : entries) {
      int id = entry.path("id").asInt(-1);
      if (ids.remove(id)) {
        status.addObject().put("id", id);
      }
    }
    object.withObject(place).set("scripts", status);
  }
}
