package org.sgmanifests.validation.schema;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema prepared for checking: made once from a kind model, then shared by all checks. What is
 * {@code null} is not limited.
 *
 * @param properties the known fields, empty when the schema names none
 * @param required the fields that must have a value
 * @param additional schema of the values of all other fields; {@code null} when there may be none
 * @param nullable whether an explicit null is taken: the schema says so, or there is a default to
 *     replace it
 * @param since the StackGres release that brought the field; {@code null} for 1.0
 */
record SchemaNode(
    @Nullable JsonType type,
    boolean intOrString,
    boolean nullable,
    Map<String, SchemaNode> properties,
    Set<String> required,
    @Nullable SchemaNode items,
    @Nullable SchemaNode additional,
    @Nullable ClosedSetFacts values,
    @Nullable TextForm form,
    @Nullable Integer maxLength,
    @Nullable Integer minItems,
    @Nullable Long minimum,
    @Nullable String since,
    @Nullable ReferenceFacts refersTo) {

  /** Takes everything. */
  static final SchemaNode ANY =
      new SchemaNode(
          null, false, true, Map.of(), Set.of(), null, null, null, null, null, null, null, null,
          null);
}
