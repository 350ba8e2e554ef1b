package org.sgmanifests.testing.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Objects;
import java.util.Optional;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.testing.field.FieldValues;
import org.sgmanifests.testing.field.ModelFields;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * A copy of an object with one field changed:
 *
 * <pre>{@code
 * SGCluster newer = Mutate.field(cluster, "spec.postgres.version", "17.4");
 * SGCluster alone = Mutate.without(newer, "spec.configurations.backups");
 * }</pre>
 *
 * <p>The object itself stays as it is. A path is in kubectl's form; one that the class of the
 * object doesn't have is refused, so a misspelt path fails the test. Objects of all kinds will do,
 * those of fabric8 and {@link RawManifest}s included.
 *
 * <p>A typed object holds values of the right type only. For a manifest with a wrong one, or with a
 * field that there is not, begin with {@link #raw}.
 */
public final class Mutate {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Mutate() {}

  /**
   * {@return the object with a field set} Sections on the way that are missing are made. In a list,
   * the index after the last one adds an item.
   *
   * @param <T> type of the object
   * @param object the object, which stays as it is
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @param value a text, number, boolean, list, map, or a record of the model
   * @throws IllegalArgumentException if there is no such field, or it can't hold the value
   */
  public static <T extends HasMetadata> T field(T object, String path, Object value) {
    JsonNode node = FieldValues.node(Objects.requireNonNull(value, "use without(...) to unset"));
    return set(object, ModelFields.path(object, path), node);
  }

  /** As above, also where the class of the object doesn't know the field. */
  static <T extends HasMetadata> T set(T object, FieldPath place, JsonNode node) {
    ObjectNode tree = FieldValues.tree(object);
    put(container(tree, place), place, node);
    T changed = typed(tree, object, place);
    if (!FieldValues.same(node, FieldValues.at(FieldValues.tree(changed), place))) {
      throw refused(object, place);
    }
    return changed;
  }

  /**
   * {@return the object without a field, or without an item of a list}
   *
   * @param <T> type of the object
   * @param object the object, which stays as it is
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @throws IllegalArgumentException if there is no such field, or it is not set
   */
  public static <T extends HasMetadata> T without(T object, String path) {
    FieldPath place = ModelFields.path(object, path);
    if (FieldValues.at(FieldValues.tree(object), place).isMissingNode()) {
      throw new IllegalArgumentException(
          Words.quote(path) + " is not set, so it cannot be taken out of " + name(object) + ".");
    }
    return remove(object, place);
  }

  /** As above, for what is set. */
  static <T extends HasMetadata> T remove(T object, FieldPath place) {
    ObjectNode tree = FieldValues.tree(object);
    JsonNode above = FieldValues.at(tree, Objects.requireNonNull(place.parent()));
    if (above instanceof ArrayNode list) {
      list.remove(place.index());
    } else {
      ((ObjectNode) above).remove(place.name());
    }
    return typed(tree, object, place);
  }

  /**
   * {@return the object as a manifest that takes any field and any value}
   *
   * @param object the object, which stays as it is
   */
  public static RawManifest raw(HasMetadata object) {
    return new RawManifest(FieldValues.tree(object));
  }

  /** The section or list that holds the place; it is made if need be. */
  private static JsonNode container(ObjectNode tree, FieldPath place) {
    FieldPath path = Objects.requireNonNull(place.parent());
    JsonNode found = FieldValues.at(tree, path);
    if (found.isMissingNode()) {
      found = place.name() == null ? MAPPER.createArrayNode() : MAPPER.createObjectNode();
      put(container(tree, path), path, found);
    }
    if (place.name() == null ? !found.isArray() : !found.isObject()) {
      throw new IllegalArgumentException(
          Words.quote(path.toString())
              + (place.name() == null ? " is no list" : " is no section with fields")
              + " in this object; change it as a whole.");
    }
    return found;
  }

  private static void put(JsonNode container, FieldPath place, JsonNode value) {
    if (container instanceof ObjectNode section) {
      section.set(place.name(), value);
      return;
    }
    ArrayNode list = (ArrayNode) container;
    if (place.index() > list.size()) {
      throw new IllegalArgumentException(
          "%s does not follow on: the list has %s; use index %d to add one."
              .formatted(
                  Words.quote(place.toString()), Words.count(list.size(), "item"), list.size()));
    }
    if (place.index() == list.size()) {
      list.add(value);
    } else {
      list.set(place.index(), value);
    }
  }

  @SuppressWarnings("unchecked") // the class of the object is T
  private static <T extends HasMetadata> T typed(ObjectNode tree, T like, FieldPath place) {
    if (like instanceof RawManifest) {
      return (T) new RawManifest(tree);
    }
    try {
      return (T) MAPPER.treeToValue(tree, like.getClass());
    } catch (JsonProcessingException e) {
      throw refused(like, place); // its message may have the value
    }
  }

  private static IllegalArgumentException refused(HasMetadata object, FieldPath place) {
    Optional<CatalogueField> known =
        object.getClass().getPackageName().startsWith("org.sgmanifests.")
            ? FieldCatalogue.of(object.getKind()).field(place.toString())
            : Optional.empty();
    return new IllegalArgumentException(
        "%s%s cannot hold this value; begin with Mutate.raw(...) to have it all the same."
            .formatted(
                Words.quote(place.toString()),
                known.map(field -> ", which is of type " + field.type() + ",").orElse("")));
  }

  private static String name(HasMetadata object) {
    return object.getKind() + " " + Words.quote(object.getMetadata().getName());
  }
}
