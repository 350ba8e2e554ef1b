package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.tree.Manifest;

/** What is known about a StackGres kind: its schema, prepared once. */
public final class KindModel {
  private final String apiVersion;
  private final ReleaseSchemas schemas;
  private final FieldIndex index;

  KindModel(String apiVersion, ReleaseSchemas schemas) {
    this.apiVersion = apiVersion;
    this.schemas = schemas;
    this.index = new FieldIndex(schemas.of(StackGresVersion.LATEST));
  }

  /**
   * {@return the only version of the kind that the operator serves, such as {@code
   * stackgres.io/v1}}
   */
  public String apiVersion() {
    return apiVersion;
  }

  /**
   * Fills in what the schema has a default for, in a tree that may be changed.
   *
   * @param tree object to change
   * @param release StackGres release
   */
  public void fillDefaults(ObjectNode tree, StackGresVersion release) {
    new SchemaDefaults(release).fill(tree, schemas.of(release));
  }

  /**
   * Copies a tree without the fields that only other releases have, as the API server does: what
   * the operator never sees has no effect, and no mistakes but that it is there.
   *
   * @param tree the object
   * @param release StackGres release
   * @return the copy, which may be changed
   */
  public ObjectNode copy(ObjectNode tree, StackGresVersion release) {
    return (ObjectNode) new SchemaPruning(release).copy(tree, schemas.of(release));
  }

  /**
   * Compares an object of this kind with the schema, for a StackGres release.
   *
   * @param manifest the object
   * @param release StackGres release
   * @return what does not fit the schema
   */
  public SchemaResult check(Manifest manifest, StackGresVersion release) {
    return new SchemaWalk(release, index).walk(manifest, schemas.of(release));
  }
}
