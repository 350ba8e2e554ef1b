package org.sgmanifests.validation.rules.policy;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.policy.Suppression;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;

/** A suppression whose last day is over; it has no effect any more. */
public final class ExpiredSuppression implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Suppression suppression : review.expired()) {
      findings.add(
          suppression.part("until"),
          "The suppression of "
              + Words.quote(suppression.rule())
              + " held until "
              + suppression.until()
              + ".",
          "correct what it hid and remove it, or set a later day.");
    }
  }
}
