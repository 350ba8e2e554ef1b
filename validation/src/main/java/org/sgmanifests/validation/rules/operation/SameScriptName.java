package org.sgmanifests.validation.rules.operation;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Two scripts of one name. */
public final class SameScriptName implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest script : bundle.of("SGScript")) {
      Set<String> names = new HashSet<>();
      for (Field name : script.root().all("spec.scripts[].name")) {
        if (!names.add(name.value().asText())) {
          findings.add(
              name,
              "Another script before this one is called " + Words.quote(name.value()) + " too.",
              "give it a name of its own; messages about a failed script show the name.");
        }
      }
    }
  }
}
