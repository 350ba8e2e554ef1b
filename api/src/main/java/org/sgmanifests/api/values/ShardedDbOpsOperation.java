package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Operation of an SGShardedDbOps. */
@Enforced(Enforced.By.WEBHOOK)
public record ShardedDbOpsOperation(@JsonValue String value) implements ClosedSet {
  /** Moves data between the shards, for type citus only. */
  public static final ShardedDbOpsOperation RESHARDING = new ShardedDbOpsOperation("resharding");

  /** Restarts the pods. */
  public static final ShardedDbOpsOperation RESTART = new ShardedDbOpsOperation("restart");

  /** Renews the container images. */
  public static final ShardedDbOpsOperation SECURITY_UPGRADE =
      new ShardedDbOpsOperation("securityUpgrade");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ShardedDbOpsOperation of(String value) {
    return new ShardedDbOpsOperation(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
