package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.api.values.UpdateStrategyType;

/**
 * What the operator changes although the author gave a value, or fills in where a person would call
 * it a mistake ({@code hidden.txt}). Rules do not see these changes: they hide mistakes, or move
 * what findings point at. {@link Defaults#apply} makes them.
 */
final class Rewrite {
  private static final List<String> FLAVORS = ClosedSet.allowed(PostgresFlavor.class);
  private static final List<String> UPDATE_STRATEGIES = ClosedSet.allowed(UpdateStrategyType.class);
  private static final StackGresVersion CATALOGUE = StackGresVersion.of("1.18");
  private static final Set<String> WITHOUT_STATUS = Set.of("SGDbOps", "SGShardedDbOps", "SGStream");
  private static final Map<String, List<OperatorDefault>> HIDDEN =
      DefaultsTable.read("hidden.txt", OperatorDefault::parse);

  private Rewrite() {}

  static void apply(String kind, JsonNode written, ObjectNode object, StackGresVersion release) {
    HIDDEN.getOrDefault(kind, List.of()).forEach(line -> line.fill(object));
    if (WITHOUT_STATUS.contains(kind)) {
      object.remove("status");
    }
    switch (kind) {
      case "SGCluster" -> {
        replaceUnknown(object.at("/spec/postgres"), "flavor", FLAVORS, "vanilla");
        replaceUnknown(
            object.at("/spec/pods/updateStrategy"), "type", UPDATE_STRATEGIES, "OnlyDbOps");
        groupInstances(object);
        MetricsFlags.align(written, object, release);
      }
      case "SGShardedCluster" -> {
        replaceUnknown(object.at("/spec/postgres"), "flavor", FLAVORS, "vanilla");
        exactVersion(object.at("/spec/postgres"), release);
        MetricsFlags.align(written, object, release);
      }
      case "SGInstanceProfile" -> requests(object.at("/spec"));
      case "SGDistributedLogs" -> {
        if (object.at("/spec/postgresServices/primary") instanceof ObjectNode primary) {
          primary.remove("enabled"); // it cannot be turned off
        }
      }
      default -> {}
    }
    ScriptEntries.complete(kind, object);
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

  /** What a release before that of the catalogue takes for {@code 16} is not known. */
  private static void exactVersion(JsonNode postgres, StackGresVersion release) {
    if (release.has(CATALOGUE) && postgres instanceof ObjectNode section) {
      PostgresFlavor flavor =
          section.path("flavor").asText().equals("babelfish")
              ? PostgresFlavor.BABELFISH
              : PostgresFlavor.VANILLA;
      PostgresVersions.of(flavor)
          .resolve(section.path("version").asText())
          .ifPresent(version -> section.put("version", version));
    }
  }

  private static void requests(JsonNode spec) {
    if (spec instanceof ObjectNode profile && profile.path("requests").isMissingNode()) {
      for (String name : List.of("cpu", "memory")) {
        if (profile.has(name)) {
          profile.withObject("/requests").set(name, profile.get(name));
        }
      }
    }
  }
}
