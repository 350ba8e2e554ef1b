package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.Role;

/** The verifiers of the users, from passwords by role. */
final class Verifiers {
  private Verifiers() {}

  /**
   * Those that are known, and the new ones.
   *
   * @throws IllegalArgumentException with all problems, one a line, and never with a password
   */
  static Map<String, ScramVerifier> of(
      Decisions decisions, Function<Role, Optional<String>> passwords) {
    Map<Role, String> given = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      passwords.apply(role).ifPresent(password -> given.put(role, password));
    }
    Map<String, ScramVerifier> verifiers = new LinkedHashMap<>(decisions.verifiers());
    List<String> problems = new ArrayList<>();
    given.forEach(
        (role, password) -> {
          String user = decisions.users().name(role);
          @Nullable ScramVerifier known = verifiers.get(user);
          if (password.isEmpty()) {
            problems.add(
                "password of the " + role.title() + ": empty, which PostgreSQL takes for none");
          } else if (known == null) {
            verifiers.put(user, ScramVerifier.of(password, decisions.salts().get()));
          } else if (!known.fits(password)) {
            problems.add(
                "password of the "
                    + role.title()
                    + ": another than the one that this user already has; give one for all its"
                    + " roles");
          }
        });
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The passwords for the source can't be used:\n- " + String.join("\n- ", problems));
    }
    return verifiers;
  }
}
