package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The few things that everybody writes into {@code metadata}: the name, the namespace, labels and
 * annotations. The rest of it is Kubernetes' own, and whoever writes it knows why.
 */
public final class MetadataWalk {
  private static final List<String> TEXT_MAPS = List.of("labels", "annotations");

  private final List<Violation> violations;

  /** Checks an object of a kind that has no schema here. */
  public static List<Violation> of(Manifest manifest) {
    List<Violation> violations = new ArrayList<>();
    Field metadata = manifest.at("metadata");
    if (!metadata.isSet()) {
      violations.add(new Violation.Missing(metadata));
    }
    new MetadataWalk(violations).walk(metadata);
    return violations;
  }

  MetadataWalk(List<Violation> violations) {
    this.violations = violations;
  }

  void walk(Field metadata) {
    if (!metadata.isSet()) {
      return; // missing, which the schema of the kind says
    }
    if (!metadata.value().isObject()) {
      violations.add(new Violation.WrongType(metadata, JsonType.OBJECT, Set.of("name")));
      return;
    }
    if (!metadata.get("name").isSet() && !metadata.get("generateName").isSet()) {
      violations.add(new Violation.Missing(metadata.get("name")));
    }
    text(metadata.get("namespace"));
    for (String name : TEXT_MAPS) {
      Field map = metadata.get(name);
      if (map.isSet() && !map.value().isObject()) {
        violations.add(new Violation.WrongType(map, JsonType.OBJECT, Set.of()));
      }
      map.fields().forEach(this::text);
    }
  }

  private void text(Field field) {
    if (field.isSet() && !field.value().isTextual()) {
      violations.add(new Violation.WrongType(field, JsonType.STRING, Set.of()));
    }
  }
}
