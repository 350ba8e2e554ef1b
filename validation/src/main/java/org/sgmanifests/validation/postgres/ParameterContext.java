package org.sgmanifests.validation.postgres;

import java.util.Locale;

/** What it takes for a new value of a parameter to hold, in PostgreSQL's words. */
public enum ParameterContext {
  /** A restart of the server. */
  POSTMASTER,
  /** A reload of the configuration. */
  SIGHUP,
  /** A reload, for sessions that begin afterwards. */
  BACKEND,
  /** As for {@link #BACKEND}; superusers may set it for their own session. */
  SUPERUSER_BACKEND,
  /** A reload; superusers may set it at any time for their session. */
  SUPERUSER,
  /** A reload; everybody may set it at any time for the own session. */
  USER;

  /** {@return whether a new value needs a restart of PostgreSQL} */
  public boolean needsRestart() {
    return this == POSTMASTER;
  }

  static ParameterContext of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
