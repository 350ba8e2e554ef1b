package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Compares {@code metadata} with what Kubernetes takes there for objects of every kind: which
 * fields there are and of which types, and the form of the name and the namespace. Labels and
 * annotations have a rule of their own.
 */
public final class MetadataWalk {
  private static final Map<String, JsonType> KNOWN =
      Map.ofEntries(
          Map.entry("name", JsonType.STRING),
          Map.entry("generateName", JsonType.STRING),
          Map.entry("namespace", JsonType.STRING),
          Map.entry("labels", JsonType.OBJECT),
          Map.entry("annotations", JsonType.OBJECT),
          Map.entry("finalizers", JsonType.ARRAY),
          Map.entry("ownerReferences", JsonType.ARRAY),
          // The API server writes these, and a dump of a cluster has them.
          Map.entry("managedFields", JsonType.ARRAY),
          Map.entry("uid", JsonType.STRING),
          Map.entry("resourceVersion", JsonType.STRING),
          Map.entry("generation", JsonType.INTEGER),
          Map.entry("creationTimestamp", JsonType.STRING),
          Map.entry("deletionTimestamp", JsonType.STRING),
          Map.entry("deletionGracePeriodSeconds", JsonType.INTEGER),
          Map.entry("selfLink", JsonType.STRING));

  /** What Kubernetes calls a DNS subdomain: the form of most names. */
  private static final TextForm NAME =
      TextForm.of("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$");

  /** A name, as labels have it, with or without a domain. */
  private static final TextForm FINALIZER =
      TextForm.of(
          "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
              + "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$");

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
    metadata.fields().forEach(this::field);
    metadata.get("labels").fields().forEach(this::text);
    metadata.get("annotations").fields().forEach(this::text);
    metadata.get("finalizers").items().forEach(this::finalizer);
    if (!metadata.get("namespace").is("")) { // the same as none
      form(metadata.get("namespace"), NAMESPACE, 63);
    }
  }

  private void finalizer(Field finalizer) {
    if (finalizer.value().isTextual()) {
      form(finalizer, FINALIZER, 253 + 1 + 63);
    } else {
      violations.add(new Violation.WrongType(finalizer, JsonType.STRING, Set.of()));
    }
  }

  private void field(Field field) {
    JsonType type = KNOWN.get(field.path().name());
    if (type == null) {
      violations.add(new Violation.Unknown(field, KNOWN.keySet(), List.of()));
    } else if (field.isSet() && !type.accepts(field.value())) {
      violations.add(new Violation.WrongType(field, type, Set.of()));
    }
  }

  /** The form of the name of objects that have no stricter limit of their own. */
  void name(Field metadata) {
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
