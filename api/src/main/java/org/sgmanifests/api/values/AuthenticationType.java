package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How users log in to the web console. */
@Enforced(Enforced.By.NOBODY)
public record AuthenticationType(@JsonValue String value) implements ClosedSet {
  /** User and password of StackGres, with a JSON Web Token. */
  public static final AuthenticationType JWT = new AuthenticationType("jwt");

  /** OpenID Connect provider. */
  public static final AuthenticationType OIDC = new AuthenticationType("oidc");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static AuthenticationType of(String value) {
    return new AuthenticationType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
