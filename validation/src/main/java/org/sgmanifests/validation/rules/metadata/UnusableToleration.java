package org.sgmanifests.validation.rules.metadata;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A toleration that Kubernetes does not understand. */
public final class UnusableToleration implements Rule {
  private static final List<String> OPERATORS = List.of("Equal", "Exists");
  private static final List<String> EFFECTS =
      List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field toleration : bundle.embedded("Toleration")) {
      Field operator = toleration.get("operator");
      Field effect = toleration.get("effect");
      Field seconds = toleration.get("tolerationSeconds");
      oneOf(operator, OPERATORS, findings);
      oneOf(effect, EFFECTS, findings);
      Field key = toleration.get("key");
      boolean misspelt = bundle.isExplained(key) || bundle.isExplained(operator);
      if ((!key.isSet() || key.is(""))
          && !operator.is("Exists")
          && isKnown(operator)
          && !misspelt) {
        findings.add(
            operator,
            "A toleration without a key takes any taint, which only operator `Exists` can say.",
            "write `operator: Exists`, or name the key of the taint.");
      }
      if (seconds.isSet() && !effect.is("NoExecute") && EFFECTS.contains(effect.value().asText())) {
        findings.add(
            seconds,
            "`tolerationSeconds` has a meaning only with effect `NoExecute`, not with "
                + Words.quote(effect.value())
                + ".",
            "remove `tolerationSeconds`, or use effect `NoExecute`.");
      } else if (seconds.isSet() && !effect.isSet() && !bundle.isExplained(effect)) {
        findings.add(
            seconds,
            "`tolerationSeconds` has a meaning only with effect `NoExecute`.",
            "add `effect: NoExecute`, or remove `tolerationSeconds`.");
      }
    }
  }

  private static boolean isKnown(Field operator) {
    return !operator.isSet() || OPERATORS.contains(operator.value().asText());
  }

  private static void oneOf(Field field, List<String> allowed, Findings findings) {
    String value = field.text();
    if (value != null && !value.isEmpty() && !allowed.contains(value)) {
      findings.add(
          field,
          Words.quote(value) + " is no " + field.path().name() + " of a toleration.",
          "use " + Words.oneOf(allowed) + ".");
    }
  }
}
