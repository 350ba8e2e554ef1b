package org.sgmanifests.validation.change;

import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Findings;

/**
 * One check of a change. What is wrong with the new objects by themselves is for the other rules to
 * say. It keeps to what every rule keeps to: it has no state, reports everything that it finds,
 * never throws and never changes what it reads.
 */
public interface ChangeRule extends DocumentedRule {

  /**
   * Compares the objects and reports what is wrong with changing one into the other.
   *
   * @param change the objects before and after
   * @param findings takes what is wrong
   */
  void check(Change change, Findings findings);
}
