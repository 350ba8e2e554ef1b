package org.sgmanifests.testing.field;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * The fields that the class of an object has: of the StackGres kinds and of fabric8's types. A
 * {@link RawManifest} may have any field.
 */
public final class ModelFields {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_CANDIDATES = 12;

  private ModelFields() {}

  /**
   * Reads a path and checks that the class of the object has it.
   *
   * @param object the object
   * @param path in kubectl's form, such as {@code spec.pods.persistentVolume.size}, {@code
   *     spec.scripts[0].name}
   * @return the path
   * @throws IllegalArgumentException if it doesn't; the message has the nearest paths
   */
  public static FieldPath path(HasMetadata object, String path) {
    FieldPath parsed = FieldPath.parse(path);
    if (parsed.parent() == null) {
      throw new IllegalArgumentException("The path is empty; give one such as `spec.instances`.");
    }
    if (!(object instanceof RawManifest)) {
      problem(object.getClass(), parsed)
          .ifPresent(
              problem -> {
                throw new IllegalArgumentException(problem);
              });
    }
    return parsed;
  }

  /** Why the class has no such field, with what it has instead; empty if it has it. */
  static Optional<String> problem(Class<? extends HasMetadata> type, FieldPath path) {
    Deque<FieldPath> steps = new ArrayDeque<>();
    for (FieldPath step = path; step.parent() != null; step = step.parent()) {
      steps.push(step);
    }
    JavaType here = MAPPER.constructType(type);
    for (FieldPath step : steps) {
      if (isAnything(here)) {
        return Optional.empty();
      }
      JavaType next = next(here, step);
      if (next == null) {
        return Optional.of(
            HasMetadata.getKind(type)
                + " has no field "
                + Words.quote(path.toString())
                + hint(type, here, step));
      }
      here = next;
    }
    return Optional.empty();
  }

  private static @Nullable JavaType next(JavaType here, FieldPath step) {
    if (step.name() == null) {
      return here.isCollectionLikeType() ? here.getContentType() : null;
    }
    return here.isMapLikeType() ? here.getContentType() : properties(here).get(step.name());
  }

  private static boolean isAnything(JavaType type) {
    return type.getRawClass() == Object.class || type.isTypeOrSubTypeOf(JsonNode.class);
  }

  /** The fields of a class; none of what stands in a manifest as one value. */
  private static Map<String, JavaType> properties(JavaType type) {
    BeanDescription bean = MAPPER.getSerializationConfig().introspect(type);
    Map<String, JavaType> properties = new LinkedHashMap<>();
    boolean value =
        bean.findJsonValueAccessor() != null
            || type.isContainerType()
            || type.getRawClass().getName().startsWith("java.");
    if (!value) {
      for (BeanPropertyDefinition property : bean.findProperties()) {
        properties.put(property.getName(), property.getPrimaryType());
      }
      properties.remove("additionalProperties"); // stands for what a newer StackGres has
    }
    return properties;
  }

  private static String hint(Class<? extends HasMetadata> type, JavaType here, FieldPath step) {
    FieldPath parent = Objects.requireNonNull(step.parent());
    String place = parent.parent() == null ? "at its top" : "in " + Words.quote(parent.toString());
    if (here.isCollectionLikeType()) {
      return "; " + place.substring(3) + " is a list, write `" + parent + "[0]`.";
    }
    Collection<String> names = properties(here).keySet();
    if (names.isEmpty()) {
      return "; " + place.substring(3) + " has no fields below it.";
    }
    List<String> candidates = new ArrayList<>();
    String name = step.name() == null ? "" : step.name();
    Nearest.to(name, names).ifPresent(near -> candidates.add(parent.child(near).toString()));
    candidates.addAll(elsewhere(type, name));
    if (!candidates.isEmpty()) {
      return "; did you mean " + Words.oneOf(candidates) + "?";
    }
    List<String> some = names.stream().sorted().limit(MOST_CANDIDATES).toList();
    return "; "
        + place
        + " there "
        + (some.size() == 1 ? "is " : "are ")
        + Words.allOf(some)
        + (names.size() > some.size() ? " and others." : ".");
  }

  /** Fields of that name at other places of the kind, the shallowest first. */
  private static List<String> elsewhere(Class<? extends HasMetadata> type, String name) {
    if (Kinds.ALL.stream().noneMatch(kind -> kind == type)) {
      return List.of();
    }
    return FieldCatalogue.of(type).fields().stream()
        .filter(field -> field.removedIn().isEmpty() && field.name().equals(name))
        .map(CatalogueField::path)
        .filter(path -> path.startsWith("spec.") && !path.contains("["))
        .sorted(Comparator.comparingInt(path -> path.split("\\.").length))
        .limit(2)
        .toList();
  }
}
