package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How a sharded cluster distributes its data. */
@Enforced(Enforced.By.WEBHOOK)
public record ShardingType(@JsonValue String value) implements ClosedSet {
  /** With the extension Citus. */
  public static final ShardingType CITUS = new ShardingType("citus");

  /** With foreign data wrappers and partitions (Distributed Data Partitioning). */
  public static final ShardingType DDP = new ShardingType("ddp");

  /** With ShardingSphere Proxy as coordinator. */
  public static final ShardingType SHARDINGSPHERE = new ShardingType("shardingsphere");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ShardingType of(String value) {
    return new ShardingType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
