package org.sgmanifests.validation.rules.policy;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.policy.Suppression;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;

/** A suppression that hides nothing. */
public final class UnusedSuppression implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Suppression suppression : review.unused()) {
      boolean annotation = suppression.origin() == Origin.ANNOTATION;
      findings.add(
          suppression.at(),
          "The suppression of " + Words.quote(suppression.rule()) + " hides nothing.",
          annotation
              ? "remove the annotation."
              : "remove it, or correct its `object` or `path` to those that the finding shows.");
    }
  }
}
