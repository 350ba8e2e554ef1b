package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;

/**
 * The decisions about an SGCluster that don't depend on where its data comes from. The first five
 * are mandatory; of the others, what is not decided is not written, and StackGres takes its own
 * default.
 */
public abstract class ClusterRecipe implements SizeAndSettings {

  /** Name of the new cluster, and of its first Service; 44 characters at most. */
  public abstract String name();

  /** Namespace of the cluster and of all that it refers to. */
  public abstract String namespace();

  /** Version of PostgreSQL: exact (16.4), a major (16) or {@code latest}. */
  public abstract String postgresVersion();

  /**
   * Number of pods, a primary and its replicas. Mandatory, since StackGres has no default. One
   * alone has nothing to fail over to.
   */
  public abstract int instances();

  /** Size of each pod's volume, such as {@code 100Gi}. It can grow later, but not shrink. */
  public abstract String storageSize();

  /** StorageClass of the volumes. */
  public abstract Optional<Part<HasMetadata>> storageClass();

  /**
   * SQL that runs on the primary, in this order; {@link
   * org.sgmanifests.builders.parts.Settings#sql} makes one of a text.
   */
  public abstract List<Script> scripts();

  /** Extensions whose files the pods need. Each still takes a {@code CREATE EXTENSION}. */
  public abstract List<PostgresExtension> extensions();

  /** Preset of StackGres' own defaults. */
  public abstract Optional<ClusterProfile> profile();

  /** When a commit counts as safe. */
  public abstract Optional<ReplicationMode> replicationMode();

  /** Type of the Services of the primary and of the replicas. */
  public abstract Optional<PostgresServiceType> serviceType();

  /** Labels of the cluster. */
  public abstract Map<String, String> labels();

  /** Annotations of the cluster. */
  public abstract Map<String, String> annotations();

  /** Whether the bundle has the Namespace, too. */
  @Value.Default
  public boolean createNamespace() {
    return false;
  }

  /** Sets any further field of the cluster, after all other decisions. */
  @Value.Default
  public UnaryOperator<SGClusterSpecBuilder> editSpec() {
    return UnaryOperator.identity();
  }
}
