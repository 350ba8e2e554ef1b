package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The few things that everybody writes into {@code metadata}: the name, the namespace, labels and
 * annotations. The rest of it is Kubernetes' own, and whoever writes it knows why.
 */
public final class MetadataWalk {
  private static final List<String> TEXT_MAPS = List.of("labels", "annotations");

  /** What Kubernetes calls a DNS subdomain: the form of most names. */
  private static final TextForm NAME =
      TextForm.of("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$");

  private static final TextForm NAMESPACE = TextForm.of("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$");
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "Secret",
          Set.of("apiVersion", "kind", "metadata", "data", "stringData", "type", "immutable"),
          "ConfigMap",
          Set.of("apiVersion", "kind", "metadata", "data", "binaryData", "immutable"));

  private final List<Violation> violations;

  /**
   * Checks an object of a kind that has no schema here.
   *
   * @param manifest the object
   * @return what is wrong with its metadata
   */
  public static List<Violation> of(Manifest manifest) {
    List<Violation> violations = new ArrayList<>();
    Field metadata = manifest.at("metadata");
    if (!metadata.isSet()) {
      violations.add(new Violation.Missing(metadata));
    }
    MetadataWalk walk = new MetadataWalk(violations);
    walk.walk(metadata);
    walk.name(metadata);
    walk.content(manifest);
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
    if (!metadata.get("namespace").is("")) { // the same as none
      form(metadata.get("namespace"), NAMESPACE, 63);
    }
    for (String name : TEXT_MAPS) {
      Field map = metadata.get(name);
      if (map.isSet() && !map.value().isObject()) {
        violations.add(new Violation.WrongType(map, JsonType.OBJECT, Set.of()));
      }
      map.fields().forEach(this::text);
    }
  }

  /** The form of the name of objects that have no stricter limit of their own. */
  void name(Field metadata) {
    text(metadata.get("name"));
    form(metadata.get("name"), NAME, 253);
  }

  private void form(Field field, TextForm form, int longest) {
    String text = field.text();
    if (text == null) {
      return;
    }
    if (text.length() > longest) {
      violations.add(new Violation.OutOfLimits(field, Violation.Limit.MAX_LENGTH, longest));
    } else if (!form.accepts(text)) {
      violations.add(new Violation.Malformed(field, form.pattern()));
    }
  }

  /** The fields of a Secret or ConfigMap but for the entries, which have rules of their own. */
  private void content(Manifest manifest) {
    Set<String> fields = FIELDS.getOrDefault(manifest.kind(), Set.of());
    for (Field field : manifest.written().fields()) {
      if (field.isSet() && !fields.contains(field.path().name())) {
        violations.add(new Violation.Unknown(field, fields, List.of()));
      }
    }
    text(manifest.at("type"));
    Field immutable = manifest.at("immutable");
    if (immutable.isSet() && !immutable.value().isBoolean()) {
      violations.add(new Violation.WrongType(immutable, JsonType.BOOLEAN, Set.of()));
    }
  }

  private void text(Field field) {
    if (field.isSet() && !field.value().isTextual()) {
      violations.add(new Violation.WrongType(field, JsonType.STRING, Set.of()));
    }
  }
}
