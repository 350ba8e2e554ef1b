package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import org.sgmanifests.validation.tree.FieldPath;

/** A change of one object that needs no decision of its author. */
public sealed interface Edit {

  /**
   * The value gets another path; what is on the way there and missing is made.
   *
   * @param from where the field is
   * @param to where it goes
   */
  record Move(FieldPath from, FieldPath to) implements Edit {}

  /**
   * The field goes, with all that is in it.
   *
   * @param path where the field is
   */
  record Remove(FieldPath path) implements Edit {}

  /**
   * A field that was not set gets a value.
   *
   * @param path where the field is
   * @param value the value that it gets
   */
  record Put(FieldPath path, JsonNode value) implements Edit {}
}
