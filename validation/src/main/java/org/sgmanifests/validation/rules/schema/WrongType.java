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
          (at.value().isNull() ? "There is nothing" : "This is " + shown(at, violation.expected()))
              + " where "
              + violation.expected().words()
              + " is due.",
          remedy(at, violation));
    }
  }

  /** What stands in the place of an object may be a password, where a reference to one is due. */
  private static String shown(Field at, JsonType expected) {
    boolean show =
        at.value().isValueNode() && expected != JsonType.OBJECT && expected != JsonType.ARRAY;
    return JsonType.wordsFor(at.value()) + (show ? " (" + Words.quote(at.value()) + ")" : "");
  }

  private static String remedy(Field at, Violation.WrongType violation) {
    JsonType expected = violation.expected();
    if (expected == JsonType.STRING && at.value().isBoolean()) {
      return at.value().booleanValue()
          ? "write it in quotes: YAML takes `y`, `yes` and `on` without quotes for `true`."
          : "write it in quotes: YAML takes `n`, `no` and `off` without quotes for `false`.";
    }
    if (expected == JsonType.STRING && at.value().isNumber()) {
      String quoted = "write it in quotes, as in `\"" + at.value().asText() + "\"`";
      return at.value().isFloatingPointNumber()
          ? quoted + "; as a number it loses the zeros at its end."
          : quoted + ".";
    }
    if (expected == JsonType.OBJECT && !violation.fields().isEmpty()) {
      return "write an object with " + Words.allOf(violation.fields()) + ".";
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
