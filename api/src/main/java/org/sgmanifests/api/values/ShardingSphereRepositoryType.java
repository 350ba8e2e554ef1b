package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Metadata repository of ShardingSphere Proxy. */
@Enforced(Enforced.By.NOBODY)
public record ShardingSphereRepositoryType(@JsonValue String value) implements ClosedSet {
  /** In the memory of the proxy, for mode Standalone only. */
  public static final ShardingSphereRepositoryType MEMORY =
      new ShardingSphereRepositoryType("Memory");

  /** In Apache ZooKeeper. */
  public static final ShardingSphereRepositoryType ZOO_KEEPER =
      new ShardingSphereRepositoryType("ZooKeeper");

  /** In etcd. */
  public static final ShardingSphereRepositoryType ETCD = new ShardingSphereRepositoryType("Etcd");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ShardingSphereRepositoryType of(String value) {
    return new ShardingSphereRepositoryType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
