package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Sort of a generated Kubernetes service. */
@Enforced(Enforced.By.SCHEMA)
public record PostgresServiceType(@JsonValue String value) implements ClosedSet {
  /** Reachable inside the Kubernetes cluster only. */
  public static final PostgresServiceType CLUSTER_IP = new PostgresServiceType("ClusterIP");

  /** Reachable through a load balancer of the provider. */
  public static final PostgresServiceType LOAD_BALANCER = new PostgresServiceType("LoadBalancer");

  /** Reachable through a port of every node. */
  public static final PostgresServiceType NODE_PORT = new PostgresServiceType("NodePort");

  /** Headless: ClusterIP service without an address of its own. */
  public static final PostgresServiceType NONE = new PostgresServiceType("None");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PostgresServiceType of(String value) {
    return new PostgresServiceType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
