package org.sgmanifests.validation.rules.policy;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.policy.Suppression;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;

/** A suppression that does not say why; it has no effect. */
public final class SuppressionWithoutReason implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Suppression suppression : review.withoutReason()) {
      boolean annotation = suppression.origin() == Origin.ANNOTATION;
      findings.add(
          suppression.part("reason"),
          "The suppression of "
              + Words.quote(suppression.rule())
              + " gives no reason, so it has no effect.",
          annotation
              ? "write as the value of the annotation why the finding is no problem here."
              : "add `reason` with why the finding is no problem here.");
    }
  }
}
