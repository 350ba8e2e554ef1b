package org.sgmanifests.validation.schema;

import org.sgmanifests.validation.tree.Manifest;

/**
 * What is known about a StackGres kind.
 *
 * @param apiVersion the only version that the operator serves
 */
public record KindModel(String kind, String apiVersion, SchemaNode schema) {

  /** Compares an object of this kind with the schema, for a StackGres release. */
  public SchemaResult check(Manifest manifest, StackGresRelease release) {
    return new SchemaWalk(release).walk(manifest, schema);
  }
}
