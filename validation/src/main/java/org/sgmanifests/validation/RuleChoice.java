package org.sgmanifests.validation;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;

/**
 * What decides which rules run. They are worked out when somebody first validates, and once for all
 * validators that differ in other things only.
 */
final class RuleChoice {
  private final StackGresVersion release;
  private final Severity lowest;
  private final Policy policy;
  private volatile @Nullable RulesToRun ofObjects;
  private volatile @Nullable RulesToRun ofChange;

  RuleChoice(StackGresVersion release, Severity lowest, Policy policy) {
    this.release = release;
    this.lowest = lowest;
    this.policy = policy;
  }

  StackGresVersion release() {
    return release;
  }

  /** The severity of findings that are still reported. */
  Severity lowest() {
    return lowest;
  }

  Policy policy() {
    return policy;
  }

  RulesToRun ofObjects() {
    RulesToRun rules = ofObjects;
    if (rules == null) {
      rules = RulesToRun.of(release, lowest, policy, false);
      ofObjects = rules;
    }
    return rules;
  }

  /** Those about objects and those about what becomes of them. */
  RulesToRun ofChange() {
    RulesToRun rules = ofChange;
    if (rules == null) {
      rules = RulesToRun.of(release, lowest, policy, true);
      ofChange = rules;
    }
    return rules;
  }
}
