package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import org.sgmanifests.validation.tree.FieldPath;

/** A change of one object that needs no decision of its author. */
public sealed interface Edit {

  /** The value gets another path; what is on the way there and missing is made. */
  record Move(FieldPath from, FieldPath to) implements Edit {}

  /** The field goes, with all that is in it. */
  record Remove(FieldPath path) implements Edit {}

  /** A field that was not set gets a value. */
  record Put(FieldPath path, JsonNode value) implements Edit {}
}
