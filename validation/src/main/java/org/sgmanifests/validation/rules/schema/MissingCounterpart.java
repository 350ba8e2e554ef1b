package org.sgmanifests.validation.rules.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.storage.SampleStorage;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A field that another one, or its value, makes mandatory. */
public final class MissingCounterpart implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (List<Violation.Needed> together : byReason(bundle)) {
      Violation.Needed violation = together.get(0);
      String name = name(violation.because());
      List<String> missing = together.stream().map(each -> each.at().path().toString()).toList();
      Violation.Instead instead = violation.instead();
      findings.add(
          violation.at(),
          "With "
              + reason(violation, name)
              + " the field is mandatory, and it is "
              + (violation.at().isSet() ? "empty" : "missing")
              + (instead == null
                  ? others(together)
                  : ", but there is a section " + Words.quote(name(instead.section())) + "."),
          instead == null
              ? (violation.at().isSet() ? "fill " : "add ")
                  + Words.allInOrder(missing)
                  + ", or change "
                  + Words.quote(name)
                  + "."
              : "write "
                  + Words.quote(name + ": " + instead.value())
                  + ", or "
                  + Words.quote(name(violation.at()))
                  + " in the place of "
                  + Words.quote(name(instead.section()))
                  + ".");
    }
  }

  /** What makes the field mandatory, in words that can be found in the manifest. */
  private static String reason(Violation.Needed violation, String name) {
    Field because = violation.because();
    if (!because.isSet()) {
      String means = violation.value();
      return Words.quote(name)
          + " unset"
          + (means.isEmpty() ? "" : ", which means " + Words.quote(means) + ",");
    }
    return Words.quote(because.value().isContainerNode() ? name : name + ": " + violation.value());
  }

  private static String name(Field field) {
    return Objects.requireNonNull(field.path().name());
  }

  /** Fields that one value of one field makes mandatory are one mistake when all are missing. */
  private static Collection<List<Violation.Needed>> byReason(CheckedBundle bundle) {
    Map<String, List<Violation.Needed>> reasons = new LinkedHashMap<>();
    for (Violation.Needed violation : bundle.violations(Violation.Needed.class)) {
      if (violation.instead() == null && SampleStorage.excuses(bundle, violation.at())) {
        continue;
      }
      String reason = violation.because().manifest().index() + " " + violation.because().path();
      reasons.computeIfAbsent(reason, key -> new ArrayList<>(1)).add(violation);
    }
    return reasons.values();
  }

  private static String others(List<Violation.Needed> together) {
    List<String> others =
        together.stream()
            .skip(1)
            .map(violation -> String.valueOf(violation.at().path().name()))
            .toList();
    return others.isEmpty()
        ? "."
        : "; so " + (others.size() == 1 ? "is " : "are ") + Words.allInOrder(others) + ".";
  }
}
