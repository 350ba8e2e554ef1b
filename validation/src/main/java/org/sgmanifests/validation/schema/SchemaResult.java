package org.sgmanifests.validation.schema;

import java.util.List;
import java.util.Map;
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

  /** A field with a reference in it. */
  public record ReferenceSite(Field field, ReferenceFacts facts) {}
}
