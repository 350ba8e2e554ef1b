package org.sgmanifests.validation.rules.change;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A volume that is to become smaller, which Kubernetes cannot do. */
public final class ShrunkVolume implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Change change, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (VolumeChange volume : VolumeChange.of(change)) {
      Field size = volume.size().after();
      if (volume.growth().signum() < 0 && seen.add(VolumeChange.placeOf(size))) {
        String before = Words.quote(volume.size().before().value());
        findings.add(
            size,
            "The volume has " + before + " and cannot shrink to " + Words.quote(size.value()) + ".",
            "use " + before + " or more.");
      }
    }
  }
}
