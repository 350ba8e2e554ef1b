package org.sgmanifests.validation;

/** What a validation came to. */
public enum Outcome {
  /** Everything was checked, and there is no error; there may be warnings. */
  CLEAN,
  /** Everything was checked, and there are errors. */
  ERRORS,
  /** Something could not be checked, or there was nothing to check. */
  COULD_NOT_CHECK
}
