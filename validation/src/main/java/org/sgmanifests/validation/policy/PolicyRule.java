package org.sgmanifests.validation.policy;

import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Findings;

/**
 * One check of what a project decided about findings. It runs after all rules that check objects,
 * because whether a decision still matters shows only then.
 */
public interface PolicyRule extends DocumentedRule {

  /**
   * Checks the decisions and reports what is wrong with them.
   *
   * @param review the decisions
   * @param findings takes what is wrong
   */
  void check(Review review, Findings findings);
}
