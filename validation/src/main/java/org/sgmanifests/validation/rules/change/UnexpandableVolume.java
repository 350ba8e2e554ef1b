package org.sgmanifests.validation.rules.change;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A volume that is to grow, of a StorageClass that does not allow it. */
public final class UnexpandableVolume implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Change change, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (VolumeChange volume : VolumeChange.of(change)) {
      Field size = volume.size().after();
      String name = volume.storageClass().before().text(); // a volume stays in its class
      if (volume.growth().signum() > 0
          && name != null
          && forbidsGrowth(change, name)
          && seen.add(VolumeChange.placeOf(size))) {
        findings.add(
            size,
            "The volume cannot grow from "
                + Words.quote(volume.size().before().value())
                + " to "
                + Words.quote(size.value())
                + ", as StorageClass "
                + Words.quote(name)
                + " does not allow that.",
            "set `allowVolumeExpansion: true` in the StorageClass, if its driver can do it, or keep"
                + " the size.");
      }
    }
  }

  /** A StorageClass of somebody else may allow it. */
  private static boolean forbidsGrowth(Change change, String storageClass) {
    return change.after().all().stream()
        .filter(object -> object.kind().equals("StorageClass"))
        .filter(object -> object.name().equals(storageClass))
        .anyMatch(object -> !object.at("allowVolumeExpansion").value().asBoolean());
  }
}
