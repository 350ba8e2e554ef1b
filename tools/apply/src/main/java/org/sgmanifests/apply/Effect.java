package org.sgmanifests.apply;

import java.util.Locale;

/** What applying an object did, or would do. */
public enum Effect {
  /** The object was not there. */
  CREATED,
  /** Something of what the API server stores of it is another one, status aside. */
  CHANGED,
  /** All was as the manifest says. */
  UNCHANGED,
  /** The API server was not asked, as the namespace of the object does not exist yet. */
  NOT_TRIED;

  /** {@code created}, {@code changed}, {@code unchanged} or {@code not tried}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
