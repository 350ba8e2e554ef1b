package org.sgmanifests.validation.preflight.source;

import java.util.Optional;
import org.sgmanifests.validation.preflight.login.LoginProblem;

/**
 * How a login with SQL went.
 *
 * @param user the name; empty when it is not known, as the login failed
 * @param session what it gave
 * @param problem why it gave none
 * @param postgres why it leads to {@code template1} instead of {@code postgres}
 */
public record Login(
    Optional<String> user,
    Optional<Session> session,
    Optional<LoginProblem> problem,
    Optional<LoginProblem> postgres) {

  /**
   * {@return the session}
   *
   * @throws NotReadException if there is none
   */
  public Session orThrow() {
    return session.orElseThrow(
        () ->
            new NotReadException(
                "The superuser cannot log in.", "see what `net.connect` and `super.login` say."));
  }
}
