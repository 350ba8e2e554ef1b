package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * A schema prepared for checking: made once from the JSON Schema of a kind, then shared by all
 * checks. What is {@code null} is not limited.
 *
 * @param properties the known fields, empty when the schema names none
 * @param required the fields that must have a value
 * @param additional schema of the values of all other fields; {@code null} when there may be none
 * @param nullable whether an explicit null is taken: the schema says so, or there is a default to
 *     replace it
 * @param fallback the default
 * @param refused what to use in place of a field that the webhook refuses
 * @param since the StackGres release that brought the field; {@code null} for 1.0
 * @param uniqueBy the field in which no two items of the list may have the same value
 * @param kubernetesType the type of Kubernetes that the value is, such as {@code Toleration}
 * @param removed the fields that only older releases know here
 */
record SchemaNode(
    @Nullable JsonType type,
    boolean intOrString,
    boolean nullable,
    FieldSchemas properties,
    Set<String> required,
    @Nullable SchemaNode items,
    @Nullable SchemaNode additional,
    @Nullable ClosedSetFacts values,
    @Nullable TextForm form,
    @Nullable Limits limits,
    @Nullable JsonNode fallback,
    @Nullable String refused,
    @Nullable Constraints constraints,
    @Nullable StackGresVersion since,
    Map<String, RemovedField> removed,
    @Nullable ReferenceFacts refersTo,
    @Nullable String uniqueBy,
    @Nullable String kubernetesType) {

  /** Takes everything. */
  static final SchemaNode ANY = unlimited();

  /** Takes everything, but of an object the API server keeps no field. */
  static final SchemaNode PLAIN = unlimited();

  private static SchemaNode unlimited() {
    return new SchemaNode(
        null,
        false,
        true,
        FieldSchemas.NONE,
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        null,
        null,
        null);
  }

  /**
   * {@return whether a release knows the field: it is not older than the field}
   *
   * @param release StackGres release
   */
  boolean isIn(StackGresVersion release) {
    return since == null || release.has(since);
  }

  /**
   * A field that only older releases know.
   *
   * @param schema how it looked, with the release that brought it
   * @param in the first release without it
   * @param instead name in the same object, or path, of the field that replaced it
   */
  record RemovedField(SchemaNode schema, StackGresVersion in, @Nullable String instead) {}
}
