package org.sgmanifests.validation.preflight.check;

/** What a check came to. */
public enum CheckOutcome {
  /** The source is as it has to be. */
  PASSED,
  /** It is not. */
  FAILED,
  /** It is not known whether it is, as something could not be read. */
  COULD_NOT_CHECK,
  /** Neither right nor wrong, but good to know. */
  NOTE
}
