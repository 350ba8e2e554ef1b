package org.sgmanifests.validation.preflight.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceRole;

/**
 * The standby, as the bundle describes it.
 *
 * @param namespace empty when the bundle leaves it to kubectl
 * @param name name of the cluster
 * @param host of the source
 * @param port of the source
 * @param version text of the PostgreSQL version, as it stands in the bundle
 * @param major empty when it is not known which one the text means
 * @param extensions name and version, empty for whichever the operator takes
 * @param parameters what the SGPostgresConfig and the cluster set, by name
 * @param missingConfig the SGPostgresConfig that the cluster names and that is not in the bundle
 * @param volume size of the persistent volume in bytes
 * @param walFromStorage whether WAL that the source no longer has comes from object storage
 * @param users names by role, as far as the bundle has them
 * @param logins names with passwords by role, as far as the bundle has both
 */
public record Standby(
    String namespace,
    String name,
    String host,
    int port,
    String version,
    Optional<Integer> major,
    Map<String, String> extensions,
    Map<String, String> parameters,
    Optional<String> missingConfig,
    Optional<BigDecimal> volume,
    boolean walFromStorage,
    Map<SourceRole, String> users,
    Map<SourceRole, SourceCredentials> logins) {

  /**
   * Copies the maps.
   *
   * @param namespace empty when the bundle leaves it to kubectl
   * @param name name of the cluster
   * @param host of the source
   * @param port of the source
   * @param version text of the PostgreSQL version, as it stands in the bundle
   * @param major empty when it is not known which one the text means
   * @param extensions name and version, empty for whichever the operator takes
   * @param parameters what the SGPostgresConfig and the cluster set, by name
   * @param missingConfig the SGPostgresConfig that the cluster names and that is not in the bundle
   * @param volume size of the persistent volume in bytes
   * @param walFromStorage whether WAL that the source no longer has comes from object storage
   * @param users names by role, as far as the bundle has them
   * @param logins names with passwords by role, as far as the bundle has both
   */
  public Standby {
    extensions = Map.copyOf(extensions);
    parameters = Map.copyOf(parameters);
    users = Map.copyOf(users);
    logins = Map.copyOf(logins);
  }

  /**
   * {@return the name and password of a user of the source; empty when the bundle doesn't have
   * both}
   *
   * @param role the role of the user
   */
  public Optional<SourceCredentials> credentials(SourceRole role) {
    return Optional.ofNullable(logins.get(role));
  }

  /**
   * {@return the name of a user of the source; empty when the bundle doesn't have it}
   *
   * @param role the role of the user
   */
  public Optional<String> user(SourceRole role) {
    return Optional.ofNullable(users.get(role));
  }

  /** {@return the namespace and name} */
  public String fullName() {
    return namespace.isEmpty() ? name : namespace + "/" + name;
  }
}
