package org.sgmanifests.api.crd;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.generator.annotation.Size;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.schema.Embedded;
import org.sgmanifests.api.schema.Enforced;
import org.sgmanifests.api.schema.Format;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.MapList;
import org.sgmanifests.api.schema.NullableItems;
import org.sgmanifests.api.values.ClosedSet;

/**
 * Walks the schema of a section and the Java type it was made from in step, and sets what the
 * generators get wrong or leave out: the catch-all map of the records, formats, closed sets,
 * free-form maps, keyed lists, and the definitions of Kubernetes types inside.
 */
final class SchemaFinisher {
  private static final String PRESERVE = "x-kubernetes-preserve-unknown-fields";
  private static final String MODEL = "org.sgmanifests.api.";
  private static final String KUBERNETES = "io.fabric8.kubernetes.api.model.";

  private SchemaFinisher() {}

  static void finish(ObjectNode schema, Type type) {
    if (type instanceof ParameterizedType generic) {
      finishContainer(schema, generic);
    } else if (type instanceof Class<?> plain) {
      finishPlain(schema, plain);
    }
  }

  private static void finishContainer(ObjectNode schema, ParameterizedType generic) {
    if (generic.getRawType() == List.class) {
      finish((ObjectNode) schema.get("items"), generic.getActualTypeArguments()[0]);
    } else if (generic.getRawType() == Map.class) {
      Type values = generic.getActualTypeArguments()[1];
      if (values == Object.class) {
        schema.put("additionalProperties", true);
      } else {
        finish((ObjectNode) schema.get("additionalProperties"), values);
      }
    }
  }

  private static void finishPlain(ObjectNode schema, Class<?> type) {
    if (ClosedSet.class.isAssignableFrom(type)) {
      finishClosedSet(schema, type.asSubclass(ClosedSet.class));
    } else if (isKubernetesType(type)) {
      finishKubernetesType(schema, type);
    } else if (type.isRecord() && type.getName().startsWith(MODEL)) {
      schema.remove(PRESERVE);
      ObjectNode properties = schema.withObject("properties"); // absent in a record without fields
      properties.remove("additionalProperties");
      for (RecordComponent component : modelComponents(type)) {
        finishField(properties, type, component);
      }
      if (properties.isEmpty()) {
        schema.remove("properties");
      }
      if (type.isAnnotationPresent(FreeForm.class)) {
        preserveUnknown(schema);
      }
    }
  }

  private static void finishField(
      ObjectNode properties, Class<?> owner, RecordComponent component) {
    Field field = field(owner, component);
    ObjectNode schema = (ObjectNode) properties.get(nameOf(field));
    finish(schema, component.getGenericType());
    if (field.isAnnotationPresent(FreeForm.class)) {
      preserveUnknown(schema.path("items") instanceof ObjectNode items ? items : schema);
    } else if (schema.path("type").asText().equals("object")) {
      schema.remove(PRESERVE);
    }
    Embedded embedded = field.getAnnotation(Embedded.class);
    if (embedded != null) {
      cut(schema.path("items") instanceof ObjectNode items ? items : schema, embedded);
    }
    Format format = field.getAnnotation(Format.class);
    schema.remove("format");
    if (format != null) {
      schema.put("format", format.value());
    }
    Size size = field.getAnnotation(Size.class);
    if (size != null && size.min() > 0) {
      schema.put("minItems", size.min()); // one of the generators ignores it
    }
    if (field.isAnnotationPresent(NullableItems.class)) {
      schema.withObject("items").put("nullable", true);
    }
    MapList keyed = field.getAnnotation(MapList.class);
    if (keyed != null) {
      schema.put("x-kubernetes-list-type", "map");
      schema.set(
          "x-kubernetes-list-map-keys", JsonNodeFactory.instance.arrayNode().add(keyed.key()));
    }
  }

  private static void preserveUnknown(ObjectNode schema) {
    schema.remove("additionalProperties");
    schema.put(PRESERVE, true);
  }

  /**
   * The generators know a type's fields only; the definition also knows formats and requirements.
   */
  private static void finishKubernetesType(ObjectNode schema, Class<?> type) {
    JsonNode description = schema.get("description");
    schema.removeAll();
    schema.setAll(KubernetesDefinitions.of(type.getSimpleName()));
    if (description != null) {
      schema.set("description", description);
    }
  }

  private static void cut(ObjectNode schema, Embedded embedded) {
    List<String> required = List.of(embedded.required());
    if (!required.equals(List.of(Embedded.AS_DEFINED))) {
      schema.remove("required");
      required.forEach(name -> schema.withArray("required").add(name));
    }
    if (embedded.only().length > 0) {
      schema.withObject("properties").retain(embedded.only());
    }
  }

  /** A closed set is an object to the generators; in the CRD it is text. */
  private static void finishClosedSet(ObjectNode schema, Class<? extends ClosedSet> type) {
    schema.remove(List.of("properties", "required", PRESERVE, "enum"));
    schema.put("type", "string");
    if (type.getAnnotation(Enforced.class).value() == Enforced.By.SCHEMA) {
      ClosedSet.allowed(type).forEach(schema.withArray("enum")::add);
    }
  }

  /** Whether the schema of a type is Kubernetes' own definition. */
  static boolean isKubernetesType(Class<?> type) {
    return type.getName().startsWith(KUBERNETES);
  }

  /** The components that are fields of the manifest, without the catch-all map at the end. */
  static List<RecordComponent> modelComponents(Class<?> type) {
    List<RecordComponent> components = new ArrayList<>(List.of(type.getRecordComponents()));
    components.removeIf(component -> component.getName().equals("additionalProperties"));
    return components;
  }

  static Field field(Class<?> owner, RecordComponent component) {
    try {
      return owner.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every record component has a field", e);
    }
  }

  /** The name of a field in a manifest. */
  static String nameOf(Field field) {
    JsonProperty property = field.getAnnotation(JsonProperty.class);
    return property == null ? field.getName() : property.value();
  }
}
