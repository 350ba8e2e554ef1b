package org.sgmanifests.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.schema.RefersTo;

/** Reads the fields of a kind from its JSON Schema. */
final class CatalogueReader {
  private static final StackGresVersion FIRST = StackGresVersion.of("1.0");
  private static final List<String> LIMITS =
      List.of("minimum", "maxLength", "minItems", "pattern", "format");

  /** By path. */
  private final Map<String, CatalogueField> fields = new LinkedHashMap<>();

  /** Right below an object, by its path without the brackets of lists and maps. */
  private final Map<String, List<CatalogueField>> below = new HashMap<>();

  /** A dozen for a thousand fields. */
  private final Map<String, StackGresVersion> releases = new HashMap<>();

  void read(JsonNode schema) {
    below(schema, "", new Inherited(FIRST, Optional.empty(), null));
  }

  Map<String, CatalogueField> fields() {
    return Collections.unmodifiableMap(fields);
  }

  Map<String, List<CatalogueField>> below() {
    return Collections.unmodifiableMap(below);
  }

  /** What a field has from those that it is in. */
  private record Inherited(
      StackGresVersion since,
      Optional<StackGresVersion> removedIn,
      @Nullable String kubernetesType) {}

  private void below(JsonNode schema, String path, Inherited inherited) {
    String prefix = path.isEmpty() ? "" : path + ".";
    List<String> required = texts(schema.path("required"));
    List<CatalogueField> children = new ArrayList<>();
    for (String keyword : List.of("properties", "x-removed")) {
      for (Map.Entry<String, JsonNode> child : schema.path(keyword).properties()) {
        boolean isRequired = required.contains(child.getKey());
        children.add(field(child.getValue(), prefix, child.getKey(), isRequired, inherited));
      }
    }
    if (!children.isEmpty()) {
      below.computeIfAbsent(FieldCatalogue.plain(path), key -> new ArrayList<>()).addAll(children);
    }
    if (schema.has("items")) {
      below(schema.get("items"), path + "[]", inherited);
    }
    if (schema.path("additionalProperties").isObject()) {
      below(schema.get("additionalProperties"), path + "{}", inherited);
    }
  }

  private CatalogueField field(
      JsonNode schema, String prefix, String name, boolean required, Inherited inherited) {
    String path = prefix + name;
    StackGresVersion since =
        StackGresVersion.laterBeginning(inherited.since, version(schema, "x-since").orElse(FIRST));
    Optional<StackGresVersion> removedIn =
        version(schema, "x-removed-in").or(() -> inherited.removedIn);
    String kubernetesType = kubernetesType(schema);
    Inherited own =
        new Inherited(
            since, removedIn, kubernetesType == null ? inherited.kubernetesType : kubernetesType);
    JsonNode values = innermost(schema);
    CatalogueField field =
        new CatalogueField(
            path,
            name,
            type(schema),
            schema.path("description").asText(),
            required,
            since,
            removedIn,
            replacement(schema, path),
            Optional.ofNullable(schema.get("default")),
            texts(values.path(values.has("enum") ? "enum" : "examples")),
            limits(schema),
            reference(innermost(schema)).or(() -> reference(schema)),
            Optional.ofNullable(own.kubernetesType));
    fields.put(path, field);
    below(schema, path, own);
    return field;
  }

  private Optional<StackGresVersion> version(JsonNode schema, String keyword) {
    return Optional.ofNullable(schema.path(keyword).textValue())
        .map(text -> releases.computeIfAbsent(text, StackGresVersion::of));
  }

  /** A replacement without dots is another name in the same object. */
  private static Optional<String> replacement(JsonNode schema, String path) {
    return Optional.ofNullable(schema.path("x-instead").textValue())
        .map(
            instead ->
                instead.contains(".")
                    ? instead
                    : path.substring(0, path.lastIndexOf('.') + 1) + instead);
  }

  private static @Nullable String kubernetesType(JsonNode schema) {
    return innermost(schema).path("x-kubernetes-type").textValue();
  }

  /** The schema of the items or values of lists and maps. */
  private static JsonNode innermost(JsonNode schema) {
    JsonNode inner = schema;
    while (inner.has("items") || inner.path("additionalProperties").isObject()) {
      inner = inner.has("items") ? inner.get("items") : inner.get("additionalProperties");
    }
    return inner;
  }

  private static String type(JsonNode schema) {
    if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
      return "IntOrString";
    }
    JsonNode type =
        schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
    String name = type.asText(schema.has("const") ? "string" : "any");
    return switch (name) {
      case "array" -> "[]" + type(schema.path("items"));
      case "object" ->
          schema.path("additionalProperties").isObject()
              ? "map[string]" + type(schema.get("additionalProperties"))
              : "Object";
      case "" -> "any";
      default -> name;
    };
  }

  private static List<String> limits(JsonNode schema) {
    List<String> limits = new ArrayList<>();
    for (String keyword : LIMITS) {
      if (schema.has(keyword)) {
        limits.add(keyword + " " + schema.get(keyword).asText());
      }
    }
    return List.copyOf(limits);
  }

  private static Optional<FieldReference> reference(JsonNode schema) {
    JsonNode reference = schema.path("x-refers-to");
    return reference.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new FieldReference(
                reference.get("kind").textValue(),
                RefersTo.Scope.valueOf(reference.get("scope").textValue()),
                reference.get("madeAtRunTime").booleanValue(),
                texts(reference.path("generated")),
                texts(reference.path("ignoredWhen"))));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }
}
