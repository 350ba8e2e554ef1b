package org.sgmanifests.validation.rules.change;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Another text for a script that has run, under the same version: it does not run again. */
public final class UnversionedScriptChange implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (ObjectChange script : change.of("SGScript")) {
      if (script.after().at("spec.managedVersions").value().asBoolean(true)) {
        continue; // the operator raises the versions
      }
      FieldChange entries = script.at("spec.scripts");
      for (int i = 0; i < entries.after().items().size(); i++) {
        int position = i;
        Field after = entries.after().items().get(position);
        counterpart(entries.before().items(), after, position)
            .map(before -> new FieldChange(before, after))
            .ifPresent(entry -> check(entry, findings));
      }
    }
  }

  private static void check(FieldChange entry, Findings findings) {
    for (String name : List.of("script", "scriptFrom")) {
      if (entry.get(name).isChanged() && !entry.get("version").isChanged()) {
        String version = entry.after().get("version").value().asText();
        findings.add(
            entry.after().get(name),
            "The script changes and its version stays "
                + Words.quote(version)
                + ", so where it has run already it does not run again.",
            "raise `version` above " + version + ", or set `managedVersions: true`.");
        return;
      }
    }
  }

  private static boolean hasId(Field entry) {
    return entry.get("id").value().asInt(-1) >= 0;
  }

  /** The entry of the same id; of those without an id, the one at the same place. */
  private static Optional<Field> counterpart(List<Field> before, Field after, int position) {
    if (!hasId(after)) {
      return before.stream().skip(position).limit(1).findFirst();
    }
    return before.stream()
        .filter(old -> FieldChange.same(old.get("id").value(), after.get("id").value()))
        .findFirst();
  }
}
