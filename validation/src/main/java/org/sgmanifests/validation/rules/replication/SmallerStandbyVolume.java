package org.sgmanifests.validation.rules.replication;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.cluster.VolumeSize;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A standby with a smaller volume than its source, all of whose data it is going to hold. */
public final class SmallerStandbyVolume implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      ReplicationSource.find(bundle, sgCluster)
          .ifPresent(
              source -> compare(sizeOf(sgCluster.manifest()), sizeOf(source), source, findings));
    }
  }

  private static void compare(Field mine, Field theirs, Manifest source, Findings findings) {
    BigDecimal size = VolumeSize.mebibytes(mine);
    BigDecimal needed = VolumeSize.mebibytes(theirs);
    if (size != null && needed != null && size.compareTo(needed) < 0) {
      findings.add(
          mine,
          "The volume has "
              + Words.quote(mine.value())
              + ", that of the source "
              + Words.quote(source.name())
              + " has "
              + Words.quote(theirs.value())
              + ".",
          "use " + Words.quote(theirs.value()) + " or more.");
    }
  }

  private static Field sizeOf(Manifest cluster) {
    return cluster.at("spec.pods.persistentVolume.size");
  }
}
