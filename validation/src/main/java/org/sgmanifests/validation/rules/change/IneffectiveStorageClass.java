package org.sgmanifests.validation.rules.change;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * Another StorageClass for a volume that exists: it stays where it is. Where none was named, the
 * one that is named now may well be the default one.
 */
public final class IneffectiveStorageClass implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Change change, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (VolumeChange volume : VolumeChange.of(change)) {
      FieldChange name = volume.storageClass();
      if (name.isChanged()
          && name.before().isSet()
          && seen.add(VolumeChange.placeOf(name.after()))) {
        findings.add(
            name.after(),
            "The StorageClass changes from "
                + Words.quote(name.before().value())
                + " to "
                + of(name.after())
                + ", which does not move the volumes that exist.",
            "make a new cluster in the other class and restore a backup there, or keep "
                + Words.quote(name.before().value())
                + ".");
      }
    }
  }

  private static String of(Field name) {
    return name.isSet() ? Words.quote(name.value()) : "the default one";
  }
}
