package org.sgmanifests.samples.restore;

import java.time.Instant;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.restore.RecoveryTarget;
import org.sgmanifests.builders.restore.RestoredCluster;

/** The shop's database as it was just before somebody dropped a table. */
public final class ShopBeforeTheMistake {
  private ShopBeforeTheMistake() {}

  /** The backup was made by the cluster of the same namespace. */
  public static Bundle bundle() {
    return RestoredCluster.builder()
        .name("shop-db-restored")
        .namespace("shop")
        .postgresVersion("16.4")
        .instances(1)
        .storageSize("100Gi")
        .backup(Part.existing("shop-db-2024-01-31-03-00-05"))
        .until(RecoveryTarget.time(Instant.parse("2024-01-31T10:15:00Z")).exclusive())
        .size(Size.of("4", "16Gi"))
        .downloadDiskConcurrency(4)
        .build()
        .bundle();
  }
}
