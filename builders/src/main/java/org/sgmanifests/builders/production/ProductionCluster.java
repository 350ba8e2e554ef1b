package org.sgmanifests.builders.production;

import java.util.Optional;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.BackupPlan;
import org.sgmanifests.builders.parts.ClusterOptions;
import org.sgmanifests.builders.parts.ClusterSpec;

/**
 * A cluster with backups. What is mandatory is asked for step by step; everything else may follow
 * in any order.
 *
 * <pre>{@code
 * Bundle bundle =
 *     ProductionCluster.builder()
 *         .name("my-db")
 *         .namespace("my-namespace")
 *         .postgresVersion("16.4")
 *         .storageSize("100Gi")
 *         .backups(BackupPlan.of(bucket, "0 3 * * *"))
 *         .size(Size.of("4", "16Gi"))
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>Nothing is written that is not decided here, but for the number of instances, which SGCluster
 * demands.
 */
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface ProductionCluster extends ClusterOptions {

  /** Where backups go, and when they are taken. */
  BackupPlan backups();

  /** 2 if this is not decided: a primary, and a replica to fail over to. */
  @Override
  @Value.Default
  default int instances() {
    return 2;
  }

  /** Starts with the name. */
  static ImmutableProductionCluster.NameBuildStage builder() {
    return ImmutableProductionCluster.builder();
  }

  /**
   * Called by {@code build()}.
   *
   * @throws IllegalArgumentException with all bad decisions, one a line
   */
  @Value.Check
  default void check() {
    Assembly assembly = new Assembly(namespace());
    cluster(assembly);
    assembly.problems().throwIfAny("The production cluster can't be made:");
  }

  /** The objects in the order to apply them, the SGCluster last. */
  default Bundle bundle() {
    Assembly assembly = new Assembly(namespace());
    assembly.add(edit().apply(cluster(assembly)));
    return assembly.bundle();
  }

  private SGCluster cluster(Assembly assembly) {
    return new SGClusterBuilder()
        .withMetadata(assembly.metadata(name()))
        .withSpec(ClusterSpec.of(this, Optional.of(backups()), assembly).build())
        .build();
  }
}
