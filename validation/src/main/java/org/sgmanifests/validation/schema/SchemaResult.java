package org.sgmanifests.validation.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Field;

/**
 * What one walk over an object found.
 *
 * @param violations where it doesn't fit the schema
 * @param references where it refers to other objects
 * @param embedded the values of Kubernetes' own types in it, by the name of the type
 */
public record SchemaResult(
    List<Violation> violations, List<ReferenceSite> references, Map<String, List<Field>> embedded) {

  /** Of a kind that has no schema here. */
  public static final SchemaResult NOTHING = of(List.of());

  /**
   * Of an object that refers to no other.
   *
   * @param violations where it doesn't fit
   * @return that alone
   */
  public static SchemaResult of(List<Violation> violations) {
    return new SchemaResult(violations, List.of(), Map.of());
  }

  /**
   * A place where an object refers to another, with or without a name in it.
   *
   * @param name where the name stands, or would
   * @param key where the key stands; {@code null} when the reference is to the object as a whole
   * @param namespace where the namespace stands; {@code null} when no field tells it
   * @param facts what is known about it
   * @param isFollowed whether the object is looked for; what is not followed is only checked for
   *     its form
   */
  public record ReferenceSite(
      Field name,
      @Nullable Field key,
      @Nullable Field namespace,
      ReferenceFacts facts,
      boolean isFollowed) {

    /** The reference in a field: a name, or an object with a {@code name} and perhaps a key. */
    static ReferenceSite of(
        Field field, SchemaNode schema, ReferenceFacts facts, boolean isFollowed) {
      return field.value().isObject()
          ? new ReferenceSite(
              field.get("name"),
              schema.properties().containsKey("key") ? field.get("key") : null,
              null,
              facts,
              isFollowed)
          : new ReferenceSite(field, null, null, facts, isFollowed);
    }
  }
}
