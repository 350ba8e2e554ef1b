package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.Recipe;
import org.sgmanifests.builders.recipe.Script;

/**
 * The decisions about an SGCluster that don't depend on where its data comes from. The first five
 * are mandatory; of the others, what is not decided is not written, and StackGres takes its own
 * default.
 */
public abstract class ClusterRecipe extends Recipe<SGClusterSpecBuilder>
    implements SizeAndSettings {

  /** {@return the version of PostgreSQL: exact (16.4), a major (16) or {@code latest}} */
  public abstract String postgresVersion();

  /**
   * {@return the number of pods, a primary and its replicas} Mandatory, since StackGres has no
   * default. One alone has nothing to fail over to.
   */
  public abstract int instances();

  /**
   * {@return the size of each pod's volume, such as {@code 100Gi}} It can grow later, but not
   * shrink.
   */
  public abstract String storageSize();

  /** {@return the StorageClass of the volumes} */
  public abstract Optional<Part<HasMetadata>> storageClass();

  /**
   * {@return SQL that runs on the primary, in this order; {@link
   * org.sgmanifests.builders.parts.Settings#sql} makes one of a text}
   */
  public abstract List<Script> scripts();

  /**
   * {@return the extensions whose files the pods need} Each still takes a {@code CREATE EXTENSION}.
   */
  public abstract List<PostgresExtension> extensions();

  /** {@return the preset of StackGres' own defaults} */
  public abstract Optional<ClusterProfile> profile();

  /** {@return when a commit counts as safe} */
  public abstract Optional<ReplicationMode> replicationMode();

  /** {@return the type of the Services of the primary and of the replicas} */
  public abstract Optional<PostgresServiceType> serviceType();

  /** {@return the cluster alone} */
  public abstract SGCluster cluster();

  /** {@return what the decisions about the cluster itself stand for} */
  protected abstract ClusterObjects objects();

  @Override
  protected final HasMetadata object() {
    return cluster();
  }

  @Override
  protected void check(Problems problems) {
    objects().check(problems);
  }

  @Override
  protected Parts parts() {
    return objects().parts();
  }
}
