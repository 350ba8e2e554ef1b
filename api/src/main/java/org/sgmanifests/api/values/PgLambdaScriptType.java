package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Language of the function of a stream. */
@Enforced(Enforced.By.WEBHOOK)
public record PgLambdaScriptType(@JsonValue String value) implements ClosedSet {
  /** JavaScript, run by Node.js. */
  public static final PgLambdaScriptType JAVASCRIPT = new PgLambdaScriptType("javascript");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PgLambdaScriptType of(String value) {
    return new PgLambdaScriptType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
