package org.sgmanifests.validation.rules.policy;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Problem;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.rule.Findings;

/** A config file or a baseline that says something that cannot be meant. */
public final class MalformedPolicy implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Problem problem : review.problems()) {
      findings.add(problem.at(), problem.message(), problem.remedy());
    }
  }
}
