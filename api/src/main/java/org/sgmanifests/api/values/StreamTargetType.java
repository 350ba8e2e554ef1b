package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/**
 * Sort of the target of a stream; the section that belongs to it has to be present, the others
 * absent.
 */
@Enforced(Enforced.By.WEBHOOK)
public record StreamTargetType(@JsonValue String value) implements ClosedSet {
  /** Events in the CloudEvents format. */
  public static final StreamTargetType CLOUD_EVENT = new StreamTargetType("CloudEvent");

  /** A function run by Knative. */
  public static final StreamTargetType PG_LAMBDA = new StreamTargetType("PgLambda");

  /** A cluster of the same namespace. */
  public static final StreamTargetType SGCLUSTER = new StreamTargetType("SGCluster");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static StreamTargetType of(String value) {
    return new StreamTargetType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
