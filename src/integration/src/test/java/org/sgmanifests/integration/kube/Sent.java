package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what was sent to the API server with what comes back. */
final class Sent {
  /** What the server writes itself. A dump of a cluster has it. */
  private static final List<String> OF_THE_SERVER =
      List.of(
          "managedFields",
          "resourceVersion",
          "generation",
          "uid",
          "creationTimestamp",
          "deletionTimestamp",
          "selfLink");

  private Sent() {}

  /** A copy without what only the server writes. */
  static ObjectNode ofAuthor(ObjectNode object) {
    ObjectNode copy = object.deepCopy();
    if (copy.path("metadata") instanceof ObjectNode metadata) {
      metadata.remove(OF_THE_SERVER);
    }
    return copy;
  }

  /**
   * Where what was sent is not in what came back; empty if all is there. An explicit null is
   * nothing.
   */
  static List<String> lost(JsonNode sent, JsonNode back) {
    List<String> lost = new ArrayList<>();
    compare(sent, back, "", false, lost);
    return lost;
  }

  /** Where two values differ; empty if they are the same. */
  static List<String> different(JsonNode one, JsonNode other) {
    List<String> different = new ArrayList<>();
    compare(one, other, "", true, different);
    return different;
  }

  private static void compare(
      JsonNode one, JsonNode other, String path, boolean both, List<String> found) {
    if (one.isNull() && (!both || other.isMissingNode() || other.isNull())) {
      return; // nothing, in the place of which there may be a default
    }
    if (path.startsWith(".metadata.") && one.isContainerNode() && one.isEmpty()) {
      return; // nothing, too
    }
    if (one.isObject() && other.isObject()) {
      for (Map.Entry<String, JsonNode> field : one.properties()) {
        String child = path + "." + field.getKey();
        compare(field.getValue(), other.path(field.getKey()), child, both, found);
      }
      if (both) {
        other.properties().stream()
            .filter(field -> !one.has(field.getKey()) && !field.getValue().isNull())
            .forEach(field -> found.add(path + "." + field.getKey() + ": only there"));
      }
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(one.get(i), other.get(i), path + "[" + i + "]", both, found);
      }
    } else if (!isSame(one, other)) {
      found.add(path + ": " + one + " became " + (other.isMissingNode() ? "nothing" : other));
    }
  }

  /** The server keeps numbers of more than 64 bits in floating point. */
  private static boolean isSame(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0
          || one.doubleValue() == other.doubleValue();
    }
    return one.equals(other);
  }
}
