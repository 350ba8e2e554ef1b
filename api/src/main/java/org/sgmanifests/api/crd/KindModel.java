package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.schema.Enforced;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ClosedSet;

/**
 * The schema of a kind plus what only the annotations know (references, releases, and closed sets
 * that no CRD states), as one tree without descriptions. Validation reads it as it is: no
 * reflection and no YAML at run time.
 */
final class KindModel {
  private KindModel() {}

  /** Makes the model from the finished CRD. */
  static ObjectNode of(ObjectNode crd, Class<?> kind) {
    ObjectNode version = (ObjectNode) crd.at("/spec/versions/0");
    ObjectNode model = crd.objectNode();
    model.put("group", crd.at("/spec/group").asText());
    model.put("version", version.get("name").asText());
    model.put("kind", crd.at("/spec/names/kind").asText());
    ObjectNode root = version.at("/schema/openAPIV3Schema").deepCopy();
    dropDescriptions(root);
    Type[] sections = ((ParameterizedType) kind.getGenericSuperclass()).getActualTypeArguments();
    annotate(root.at("/properties/spec"), sections[0], "spec");
    annotate(root.at("/properties/status"), sections[1], "status");
    model.set("schema", root);
    return model;
  }

  private static void annotate(JsonNode schema, Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      boolean map = generic.getRawType() == Map.class;
      annotate(
          schema.get(map ? "additionalProperties" : "items"),
          arguments[arguments.length - 1],
          path + (map ? "{}" : "[]"));
    } else if (type instanceof Class<?> plain && schema instanceof ObjectNode node) {
      if (ClosedSet.class.isAssignableFrom(plain)) {
        annotateClosedSet(node, plain.asSubclass(ClosedSet.class));
      } else if (plain.isRecord()) {
        SchemaFinisher.modelComponents(plain)
            .forEach(component -> annotate(node, plain, component, path));
      } else if (SchemaFinisher.isKubernetesType(plain)) {
        node.put("x-kubernetes-type", plain.getSimpleName());
      }
    }
  }

  private static void annotate(
      ObjectNode owner, Class<?> type, RecordComponent component, String path) {
    Field field = SchemaFinisher.field(type, component);
    String name = SchemaFinisher.nameOf(field);
    JsonNode schema = owner.path("properties").path(name);
    annotate(schema, component.getGenericType(), path + "." + name);
    Arrays.stream(field.getAnnotationsByType(Since.class))
        .filter(since -> path.endsWith(since.in()))
        .max(Comparator.comparingInt(since -> since.in().length()))
        .ifPresent(since -> ((ObjectNode) schema).put("x-since", since.value()));
    RefersTo refersTo = field.getAnnotation(RefersTo.class);
    if (refersTo != null) {
      ObjectNode reference = ((ObjectNode) schema).putObject("x-refers-to");
      reference.put("kind", refersTo.value());
      reference.put("scope", refersTo.scope().name());
      reference.put("madeAtRunTime", refersTo.madeAtRunTime());
      List.of(refersTo.generated()).forEach(reference.withArray("generated")::add);
      List.of(refersTo.ignoredWhen()).forEach(reference.withArray("ignoredWhen")::add);
    }
  }

  private static void annotateClosedSet(ObjectNode schema, Class<? extends ClosedSet> type) {
    ClosedSet.allowed(type).forEach(schema.withArray("x-values")::add);
    schema.put("x-enforced-by", type.getAnnotation(Enforced.class).value().name());
  }

  private static void dropDescriptions(ObjectNode schema) {
    if (schema.path("description").isTextual()) {
      schema.remove("description");
    }
    schema.path("properties").forEach(KindModel::dropIfObject);
    dropIfObject(schema.path("items"));
    dropIfObject(schema.path("additionalProperties"));
  }

  private static void dropIfObject(JsonNode schema) {
    if (schema instanceof ObjectNode node) {
      dropDescriptions(node);
    }
  }
}
