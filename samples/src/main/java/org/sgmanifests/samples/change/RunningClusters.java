package org.sgmanifests.samples.change;

import java.nio.file.Path;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.upgrade.Upgrade;
import org.sgmanifests.validation.upgrade.UpgradePlan;

/** Questions that one asks before touching clusters that run. */
public final class RunningClusters {
  private static final ManifestReader READER = ManifestReader.create();

  private RunningClusters() {}

  /** What the operator refuses of a change, and what the change promotes, restarts or loses. */
  public static Report compare(Path deployed, Path edited) {
    return Validator.create().validateChange(READER.read(deployed), READER.read(edited));
  }

  /** The manifests as a newer StackGres needs them; what changes is printed. */
  public static Bundle upgraded(Path manifests, String from, String to) {
    UpgradePlan plan = Upgrade.check(READER.read(manifests), from, to);
    plan.steps().forEach(System.out::println);
    plan.items().forEach(System.out::println);
    return plan.apply();
  }
}
