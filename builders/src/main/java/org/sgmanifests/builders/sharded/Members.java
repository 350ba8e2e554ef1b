package org.sgmanifests.builders.sharded;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sgmanifests.builders.parts.SizeAndSettings;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.RecipeStyle;
import org.sgmanifests.builders.recipe.Script;

/** The pods of the coordinator, or those of each shard. The first two decisions are mandatory. */
@Value.Immutable
@RecipeStyle
public abstract class Members implements SizeAndSettings {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableMembers.InstancesBuildStage builder() {
    return ImmutableMembers.builder();
  }

  /** {@return the number of pods, a primary and its replicas; for shards, in each of them} */
  public abstract int instances();

  /**
   * {@return the size of each pod's volume, such as {@code 100Gi}} It can grow later, but not
   * shrink.
   */
  public abstract String storageSize();

  /** {@return the StorageClass of the volumes} */
  public abstract Optional<Part<HasMetadata>> storageClass();

  /** {@return SQL that runs on the primary, in this order} Ids below 10 are the operator's own. */
  public abstract List<Script> scripts();
}
