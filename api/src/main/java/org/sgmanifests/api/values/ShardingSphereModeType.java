package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Operating mode of ShardingSphere Proxy. */
@Enforced(Enforced.By.WEBHOOK)
public record ShardingSphereModeType(@JsonValue String value) implements ClosedSet {
  /** A single proxy that keeps its metadata in memory. */
  public static final ShardingSphereModeType STANDALONE = new ShardingSphereModeType("Standalone");

  /** Several proxies that share a metadata repository. */
  public static final ShardingSphereModeType CLUSTER = new ShardingSphereModeType("Cluster");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ShardingSphereModeType of(String value) {
    return new ShardingSphereModeType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
