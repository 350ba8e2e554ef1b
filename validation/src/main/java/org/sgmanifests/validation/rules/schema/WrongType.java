package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.JsonType;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A value of another type than the field takes, such as a version written as a number. */
public final class WrongType implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Violation.WrongType violation : bundle.violations(Violation.WrongType.class)) {
      Field at = violation.at();
      findings.add(
          at,
          "This is "
              + JsonType.wordsFor(at.value())
              + shown(at)
              + " where "
              + violation.expected().words()
              + " is due.",
          remedy(at, violation.expected()));
    }
  }

  private static String shown(Field at) {
    return at.value().isNumber() || at.value().isBoolean()
        ? " (" + Words.quote(at.value()) + ")"
        : "";
  }

  private static String remedy(Field at, JsonType expected) {
    boolean scalar = at.value().isNumber() || at.value().isBoolean();
    if (expected == JsonType.STRING && scalar) {
      return "write it in quotes: `\"" + at.value().asText() + "\"`.";
    }
    if (at.value().isNull()) {
      return "give a value, or remove the field.";
    }
    boolean unquote =
        at.value().isTextual()
            && (expected == JsonType.INTEGER
                ? at.value().asText().matches("-?[0-9]{1,18}")
                : expected == JsonType.BOOLEAN && at.value().asText().matches("true|false"));
    return unquote ? "write it without quotes." : "write " + expected.words() + ".";
  }
}
