package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * Whether metrics are collected has two names: {@code disableMetrics}, and the older {@code
 * disableMetricsExporter} of the pods. The operator keeps them equal; the new one decides when its
 * author gave it.
 */
final class MetricsFlags {
  private static final StackGresVersion SINCE = StackGresVersion.of("1.14");
  private static final String FLAG = "/spec/configurations/observability/disableMetrics";
  private static final String OLD = "disableMetricsExporter";

  private MetricsFlags() {}

  static void align(JsonNode written, ObjectNode object, StackGresVersion release) {
    if (!release.has(SINCE)) {
      return;
    }
    List<ObjectNode> pods = pods(object);
    JsonNode decides = written.at(FLAG);
    for (ObjectNode section : pods) {
      if (decides.isMissingNode() || decides.isNull()) {
        decides = section.path(OLD);
      }
    }
    if (decides.isBoolean() && isObjectOrAbsent(object, "/spec/configurations")) {
      boolean off = decides.booleanValue();
      if (isObjectOrAbsent(object, "/spec/configurations/observability")) {
        object.withObject("/spec/configurations/observability").put("disableMetrics", off);
        pods.forEach(section -> section.put(OLD, off));
      }
    }
  }

  private static List<ObjectNode> pods(ObjectNode object) {
    List<JsonNode> places = new ArrayList<>();
    for (String part : List.of("/spec", "/spec/coordinator", "/spec/shards")) {
      places.add(object.at(part));
    }
    object.at("/spec/shards/overrides").forEach(places::add);
    List<ObjectNode> pods = new ArrayList<>();
    for (JsonNode place : places) {
      if (place.path("pods") instanceof ObjectNode section) {
        pods.add(section);
      }
    }
    return pods;
  }

  private static boolean isObjectOrAbsent(ObjectNode object, String pointer) {
    JsonNode node = object.at(pointer);
    return node.isMissingNode() || node.isObject();
  }
}
