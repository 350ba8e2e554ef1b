package org.sgmanifests.builders.credentials;

import java.util.Locale;

/** What a user of the source is for, with the keys that the operator's own Secrets use. */
enum Role {
  SUPERUSER,
  REPLICATION,
  AUTHENTICATOR;

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  String usernameKey() {
    return title() + "-username";
  }

  String passwordKey() {
    return title() + "-password";
  }
}
