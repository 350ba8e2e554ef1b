package org.sgmanifests.validation.rules.policy;

import java.util.Objects;
import java.util.Set;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.policy.Suppression;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A suppression or a severity for a rule that does not exist. */
public final class UnknownRule implements PolicyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Findings findings) {
    for (Field severity : review.severitiesOfUnknownRules()) {
      String id = Objects.requireNonNull(severity.path().name());
      report(severity, id, review.rules().all(), findings);
    }
    for (Suppression suppression : review.ofUnknownRules()) {
      Field at = suppression.part("rule");
      if (review.rules().all().contains(suppression.rule())) {
        findings.add(
            at,
            Words.quote(suppression.rule())
                + " cannot be suppressed; it is about the policy itself.",
            "set its severity in the config file instead.");
      } else {
        report(at, suppression.rule(), review.rules().suppressible(), findings);
      }
    }
  }

  private static void report(Field at, String id, Set<String> known, Findings findings) {
    findings.add(
        at,
        "There is no rule " + Words.quote(id) + ".",
        Nearest.to(id, known)
            .map(meant -> "use " + Words.quote(meant) + ", or remove it.")
            .orElse("use the id of a rule, such as `dangling-reference`, or remove it."));
  }
}
