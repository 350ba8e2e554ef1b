package org.sgmanifests.validation.postgres;

/** Who reads a value first. */
enum Reader {
  /**
   * StackGres. It strips blanks, but knows fewer forms: no abbreviated words, no second words for
   * the values of an enum, and hexadecimal numbers only as whole numbers without a unit.
   */
  STACKGRES,
  /**
   * PostgreSQL: parameters of extensions, and all of the versions that StackGres does not check.
   */
  POSTGRES
}
