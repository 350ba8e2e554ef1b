package org.sgmanifests.builders.code;

/** A value does not fit a Java type, or would not come back from it as it was. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  /** The reason; never a value, which may be secret. */
  Unfit(String reason) {
    super(reason, null, false, false);
  }
}
