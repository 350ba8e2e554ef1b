package org.sgmanifests.validation.rules.policy;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** An entry of a baseline whose finding is gone. */
public final class StaleBaseline implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Field entry : review.stale()) {
      String object = entry.get("object").text();
      findings.add(
          entry,
          "The baseline still has a finding of "
              + Words.quote(entry.get("rule").value())
              + (object == null ? "" : " in " + Words.quote(object))
              + " that is gone.",
          "remove the entry, or write the baseline anew.");
    }
  }
}
