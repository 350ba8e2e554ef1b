package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.api.values.UpdateStrategyType;

/**
 * What the operator changes although the author gave a value. Rules do not see these changes: they
 * hide mistakes, or move what findings point at. {@link Defaults#apply} makes them.
 */
final class Rewrite {
  private static final List<String> FLAVORS = ClosedSet.allowed(PostgresFlavor.class);
  private static final List<String> UPDATE_STRATEGIES = ClosedSet.allowed(UpdateStrategyType.class);

  private static final Map<String, List<String>> SCRIPT_LISTS =
      Map.of(
          "SGCluster", List.of("/spec/managedSql/scripts"),
          "SGShardedCluster",
              List.of("/spec/coordinator/managedSql/scripts", "/spec/shards/managedSql/scripts"),
          "SGScript", List.of("/spec/scripts"));

  private Rewrite() {}

  static void apply(String kind, ObjectNode object) {
    if (kind.equals("SGCluster")) {
      replaceUnknown(object.at("/spec/postgres"), "flavor", FLAVORS, "vanilla");
      replaceUnknown(
          object.at("/spec/pods/updateStrategy"), "type", UPDATE_STRATEGIES, "OnlyDbOps");
      groupInstances(object);
    } else if (kind.equals("SGShardedCluster")) {
      replaceUnknown(object.at("/spec/postgres"), "flavor", FLAVORS, "vanilla");
    }
    int first = kind.equals("SGShardedCluster") ? 10 : 0;
    for (String list : SCRIPT_LISTS.getOrDefault(kind, List.of())) {
      number(object.at(list), first);
    }
    if (kind.equals("SGCluster")) {
      addDefaultScript(object);
    }
  }

  private static void replaceUnknown(
      JsonNode parent, String name, List<String> known, String replacement) {
    if (parent instanceof ObjectNode object
        && object.path(name).isTextual()
        && !known.contains(object.get(name).textValue())) {
      object.put(name, replacement);
    }
  }

  /** With autoscaling, a group grows and shrinks in proportion to the cluster. */
  private static void groupInstances(ObjectNode object) {
    int lowest = object.at("/spec/autoscaling/minInstances").asInt();
    int instances = object.at("/spec/instances").asInt();
    if (lowest <= 0) {
      return;
    }
    for (JsonNode item : object.at("/spec/replication/groups")) {
      if (item instanceof ObjectNode group && group.path("minInstances").isInt()) {
        group.put("instances", group.get("minInstances").intValue() * instances / lowest);
      }
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
}
