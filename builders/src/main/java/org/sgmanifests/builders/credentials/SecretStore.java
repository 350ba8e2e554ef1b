package org.sgmanifests.builders.credentials;

/**
 * The store of external-secrets.io that an {@link ExternalSecret} reads from.
 *
 * @param kind {@code SecretStore} or {@code ClusterSecretStore}
 * @param name its name
 */
public record SecretStore(String kind, String name) {

  /**
   * {@return a SecretStore of the cluster's namespace}
   *
   * @param name name of the object
   */
  public static SecretStore inNamespace(String name) {
    return new SecretStore("SecretStore", name);
  }

  /**
   * {@return a ClusterSecretStore}
   *
   * @param name name of the object
   */
  public static SecretStore clusterWide(String name) {
    return new SecretStore("ClusterSecretStore", name);
  }
}
