package org.sgmanifests.validation.schema;

import java.util.List;
import org.sgmanifests.validation.tree.Field;

/**
 * What one walk over an object found: where it doesn't fit the schema, and where it refers to other
 * objects.
 */
public record SchemaResult(List<Violation> violations, List<ReferenceSite> references) {

  /** A field with a reference in it. */
  public record ReferenceSite(Field field, ReferenceFacts facts) {}
}
