package org.sgmanifests.integration;

import java.util.EnumMap;
import java.util.Map;
import org.sgmanifests.builders.credentials.Role;

/**
 * What the manifests of a cascade replica are to say.
 *
 * @param host of the source
 * @param port of the source
 * @param users of the Secret
 * @param parameters of the SGPostgresConfig
 * @param volume size of the persistent volume
 * @param instances members of the standby cluster
 */
record ReplicaPlan(
    String host,
    int port,
    Map<Role, Login> users,
    Map<String, String> parameters,
    String volume,
    int instances) {

  /** A plan that fits a source that was set up as we say. */
  static ReplicaPlan at(int port) {
    return new ReplicaPlan("127.0.0.1", port, Stage.USERS, Map.of(), "5Gi", 1);
  }

  ReplicaPlan withHost(String host) {
    return new ReplicaPlan(host, port, users, parameters, volume, instances);
  }

  /** Some of the users differ. */
  ReplicaPlan withUsers(Map<Role, Login> others) {
    Map<Role, Login> all = new EnumMap<>(users);
    all.putAll(others);
    return new ReplicaPlan(host, port, all, parameters, volume, instances);
  }

  ReplicaPlan withParameters(Map<String, String> parameters) {
    return new ReplicaPlan(host, port, users, parameters, volume, instances);
  }

  ReplicaPlan withVolume(String volume) {
    return new ReplicaPlan(host, port, users, parameters, volume, instances);
  }

  ReplicaPlan withInstances(int instances) {
    return new ReplicaPlan(host, port, users, parameters, volume, instances);
  }
}
