package org.sgmanifests.validation.rule;

/**
 * One check of the objects. A rule has no state, reports everything that it finds, never throws and
 * never changes what it reads.
 */
public interface Rule extends DocumentedRule {

  /**
   * Checks the objects and reports what is wrong.
   *
   * @param bundle the objects
   * @param findings takes what is wrong
   */
  void check(CheckedBundle bundle, Findings findings);
}
