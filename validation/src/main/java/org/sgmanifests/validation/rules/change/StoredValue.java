package org.sgmanifests.validation.rules.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/**
 * A value as the API server keeps it: without the fields that the kind does not have. To take one
 * of these out of a manifest changes nothing on the cluster.
 */
final class StoredValue {
  private static final CheckedBundle.Derived<Set<String>> PRUNED =
      bundle ->
          bundle.violations(Violation.Unknown.class).stream()
              .map(violation -> VolumeChange.placeOf(violation.at()))
              .collect(Collectors.toSet());

  private StoredValue() {}

  /** The value of a field of a bundle. */
  static JsonNode of(CheckedBundle bundle, Field field) {
    Set<String> pruned = bundle.once(PRUNED);
    return pruned.isEmpty() ? field.value() : without(pruned, field);
  }

  private static JsonNode without(Set<String> pruned, Field field) {
    if (field.value() instanceof ObjectNode object) {
      ObjectNode rest = object.objectNode();
      for (Field inner : field.fields()) {
        if (!pruned.contains(VolumeChange.placeOf(inner))) {
          rest.set(Objects.requireNonNull(inner.path().name()), without(pruned, inner));
        }
      }
      return rest;
    }
    if (field.value() instanceof ArrayNode list) {
      ArrayNode rest = list.arrayNode();
      field.items().forEach(item -> rest.add(without(pruned, item)));
      return rest;
    }
    return field.value();
  }
}
