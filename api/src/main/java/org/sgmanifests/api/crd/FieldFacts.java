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
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ClosedSet;

/** Writes what the annotations of the records say into the schema that was made from them. */
final class FieldFacts {
  private static final String STATUS = "status";

  private FieldFacts() {}

  /** {@code path} is where the schema stands in the manifest: {@code spec.shards.overrides[]}. */
  static void annotate(JsonNode schema, Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      boolean map = generic.getRawType() == Map.class;
      annotate(
          schema.path(map ? "additionalProperties" : "items"),
          arguments[arguments.length - 1],
          path + (map ? "{}" : "[]"));
    } else if (type instanceof Class<?> plain && schema instanceof ObjectNode node) {
      if (ClosedSet.class.isAssignableFrom(plain)) {
        annotateClosedSet(node, plain.asSubclass(ClosedSet.class));
      } else if (plain.isRecord()) {
        annotateRecord(node, plain, path);
      } else if (SchemaFinisher.isKubernetesType(plain)) {
        node.put("x-kubernetes-type", plain.getSimpleName());
      }
    }
  }

  private static void annotateClosedSet(ObjectNode schema, Class<? extends ClosedSet> type) {
    Enforced.By enforced = type.getAnnotation(Enforced.class).value();
    String keyword = enforced == Enforced.By.NOBODY ? "examples" : "enum";
    schema.remove("enum");
    ClosedSet.allowed(type).forEach(schema.withArray(keyword)::add);
    schema.put("x-enforced-by", enforced.name());
  }

  private static void annotateRecord(ObjectNode schema, Class<?> type, String path) {
    for (RecordComponent component : SchemaFinisher.modelComponents(type)) {
      annotateField(schema, SchemaFinisher.field(type, component), path);
    }
    if (!path.startsWith(STATUS)) {
      WebhookFacts.annotateRecord(schema, type);
    }
    for (RemovedIn removed : type.getAnnotationsByType(RemovedIn.class)) {
      RemovedFields.add(schema, removed);
    }
  }

  private static void annotateField(ObjectNode owner, Field field, String path) {
    String name = SchemaFinisher.nameOf(field);
    ObjectNode schema = (ObjectNode) owner.path("properties").path(name);
    annotate(schema, field.getGenericType(), path + "." + name);
    for (RenamedFrom renamed : field.getAnnotationsByType(RenamedFrom.class)) {
      if (path.endsWith(renamed.in())) {
        RemovedFields.add(owner, renamed, name, schema);
      }
    }
    Arrays.stream(field.getAnnotationsByType(Since.class))
        .filter(since -> path.endsWith(since.in()))
        .max(Comparator.comparingInt(since -> since.in().length()))
        .ifPresent(since -> schema.put("x-since", since.value()));
    if (field.isAnnotationPresent(Deprecated.class)) {
      schema.put("deprecated", true);
    }
    if (path.startsWith(STATUS)) {
      return; // the operator wrote that: neither does it refer to anything, nor is it checked
    }
    WebhookFacts.annotateField(owner, field, name, schema);
    RefersTo refersTo = field.getAnnotation(RefersTo.class);
    if (refersTo != null) {
      ObjectNode reference = schema.putObject("x-refers-to");
      reference.put("kind", refersTo.value());
      reference.put("scope", refersTo.scope().name());
      reference.put("madeAtRunTime", refersTo.madeAtRunTime());
      List.of(refersTo.generated()).forEach(reference.withArray("generated")::add);
      List.of(refersTo.ignoredWhen()).forEach(reference.withArray("ignoredWhen")::add);
    }
  }
}
