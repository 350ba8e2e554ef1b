package org.sgmanifests.validation.preflight.source;

import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.preflight.login.LoginProblem;

/**
 * What a login in replication mode gave. It is over when this is there, so that it takes no WAL
 * sender away from anybody.
 *
 * @param user the name; empty when it is not known
 * @param identity the answer to {@code IDENTIFY_SYSTEM}: {@code systemid}, {@code timeline}, {@code
 *     xlogpos}
 * @param problem why there is no identity
 * @param isReplication false when what answered was an ordinary session, as the driver was not told
 *     otherwise
 * @param slotProblem why a temporary slot could not be made; empty when it could
 * @param settings what a replication user may see of the settings
 */
public record Replication(
    Optional<String> user,
    Optional<Row> identity,
    Optional<LoginProblem> problem,
    boolean isReplication,
    Optional<String> slotProblem,
    Map<String, String> settings) {

  /**
   * Copies the map.
   *
   * @param user the name; empty when it is not known
   * @param identity the answer to {@code IDENTIFY_SYSTEM}: {@code systemid}, {@code timeline},
   *     {@code xlogpos}
   * @param problem why there is no identity
   * @param isReplication false when what answered was an ordinary session, as the driver was not
   *     told otherwise
   * @param slotProblem why a temporary slot could not be made; empty when it could
   * @param settings what a replication user may see of the settings
   */
  public Replication {
    settings = Map.copyOf(settings);
  }
}
