package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Variant of PostgreSQL that a cluster runs. */
@Enforced(Enforced.By.NOBODY)
public record PostgresFlavor(@JsonValue String value) implements ClosedSet {
  /** PostgreSQL as published by its project. */
  public static final PostgresFlavor VANILLA = new PostgresFlavor("vanilla");

  /** PostgreSQL that also speaks the SQL Server protocol. */
  public static final PostgresFlavor BABELFISH = new PostgresFlavor("babelfish");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PostgresFlavor of(String value) {
    return new PostgresFlavor(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
