package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.tree.Field;

/** The version that an upgrade goes to. */
final class UpgradeTarget {
  static final String MAJOR = "spec.majorVersionUpgrade.postgresVersion";
  static final String MINOR = "spec.minorVersionUpgrade.postgresVersion";
  static final List<String> ALL = List.of(MAJOR, MINOR);

  private UpgradeTarget() {}

  /** Whether the operation was there before: most of it is judged only when it is made. */
  static boolean isMade(CheckedBundle bundle, Field target) {
    return !bundle.isNew(target.manifest());
  }

  /** Whether there is no such cluster: then nobody gets to look at the version. */
  static boolean isOfNone(Field target, Findings findings) {
    return findings.has(target.manifest().at("spec.sgCluster"));
  }
}
