package org.sgmanifests.validation.rules.schema;

import java.util.Map;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A text without the form that the field demands, such as a volume size in GB. */
public final class MalformedValue implements Rule {
  private static final String BUCKET =
      "the name of a bucket, with a folder after a slash if need be, such as `backups/db`";

  /** The patterns of StackGres' CRDs in words. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry(
              "^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$",
              "a number and a unit, `Mi`, `Gi` or `Ti`, such as `10Gi`"),
          Map.entry(
              "^[0-9]+(\\.[0-9]+)?(Mi|Gi)$", "a number and a unit, `Mi` or `Gi`, such as `4Gi`"),
          Map.entry("^[1-9][0-9]*[m]?$", "whole CPUs or thousandths of one, such as `2` or `500m`"),
          Map.entry(
              "^[a-z]([-a-z0-9]*[a-z0-9])?$",
              "lower case letters, digits and dashes, first a letter, last no dash"),
          Map.entry(
              "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
              "lower case letters, digits, dashes and dots, a letter or digit at both ends"),
          Map.entry(
              "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
              "lower case letters, digits and dashes, a letter or digit at both ends"),
          Map.entry("^(azure://)?[^/]+(/[^/]*)*$", BUCKET),
          Map.entry("^(gs://)?[^/]+(/[^/]*)*$", BUCKET),
          Map.entry("^((s3|https?)://)?[^/]+(/[^/]*)*$", BUCKET),
          Map.entry(
              Form.Text.DURATION.pattern(),
              "a duration of days, hours, minutes and seconds in ISO 8601 that is not negative,"
                  + " such as `P1D` or `PT2H30M`"),
          Map.entry(Form.Text.NOT_BLANK.pattern(), "a text that is not blank, or remove the field"),
          Map.entry(
              Form.Text.INSTANT.pattern(),
              "an instant in UTC on a day that there is, such as `2024-01-31T10:00:00Z`"),
          Map.entry(
              "^[0-9]+ (minutes?|hours?|days?|months?)",
              "a whole number and `minutes`, `hours`, `days` or `months`, such as `7 days`"));

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.Malformed violation : bundle.violations(Violation.Malformed.class)) {
      Field at = violation.at();
      String pattern = violation.pattern();
      findings.add(
          at,
          Words.quote(at.value()) + " does not have the form that this field takes.",
          "write " + FORMS.getOrDefault(pattern, "a text that matches `" + pattern + "`") + ".");
    }
  }
}
