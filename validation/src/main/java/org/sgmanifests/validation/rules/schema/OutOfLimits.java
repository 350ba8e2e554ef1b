package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A number beyond its limits, or a text or list of a length that is not allowed. */
public final class OutOfLimits implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.OutOfLimits violation : bundle.violations(Violation.OutOfLimits.class)) {
      Field at = violation.at();
      long bound = violation.bound();
      switch (violation.limit()) {
        case MINIMUM ->
            findings.add(
                at,
                Words.quote(at.value()) + " is less than " + bound + ", the lowest value here.",
                "use " + bound + " or more.");
        case MAXIMUM ->
            findings.add(
                at,
                Words.quote(at.value()) + " is more than " + bound + ", the highest value here.",
                "use " + bound + " or less.");
        case MIN_LENGTH ->
            findings.add(at, "The text is empty.", "give a text, or remove the field.");
        case MAX_LENGTH -> {
          int length = at.value().asText().codePointCount(0, at.value().asText().length());
          findings.add(
              at,
              Words.quote(at.value())
                  + " has "
                  + length
                  + " characters, which is more than "
                  + bound
                  + ".",
              "shorten it to " + bound + " characters; the operator derives longer names from it.");
        }
        case MIN_ITEMS ->
            findings.add(
                at,
                "The list has " + at.value().size() + " items, which is fewer than " + bound + ".",
                "give " + bound + " or more.");
      }
    }
  }
}
