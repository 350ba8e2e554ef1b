package org.sgmanifests.builders.replica;

import java.util.List;
import org.immutables.value.Value;
import org.sgmanifests.api.sgshardedcluster.RestoreFromShardedBackupBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.ShardedInitialData;
import org.sgmanifests.api.sgshardedcluster.ShardedInitialDataBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedRestoreBuilder;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;
import org.sgmanifests.builders.sharded.ShardedObjects;
import org.sgmanifests.builders.sharded.ShardedRecipe;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * A sharded cascade replica: an SGShardedCluster whose coordinator and shards each follow one part
 * of a sharded database elsewhere. The sister of {@link CascadeReplica}; from StackGres 1.18 on.
 *
 * <pre>{@code
 * Bundle bundle =
 *     ShardedCascadeReplica.builder()
 *         .name("my-shards")
 *         .namespace("my-namespace")
 *         .sharding(Sharding.citus())
 *         .database("shop")
 *         .postgresVersion("16.6")
 *         .coordinator(Members.builder().instances(2).storageSize("100Gi").build())
 *         .eachShard(Members.builder().instances(2).storageSize("1Ti").build())
 *         .source(
 *             ShardedReplicaSource.external(
 *                 credentials,
 *                 new SourceServer("coordinator.example.com", 5433),
 *                 new SourceServer("shard0.example.com", 5433),
 *                 new SourceServer("shard1.example.com", 5433)))
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>These decisions are mandatory. The number of shards is that of the source, and so are
 * sharding, database and the major version of PostgreSQL.
 */
@Value.Immutable
@RecipeStyle
public abstract class ShardedCascadeReplica extends ShardedRecipe {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableShardedCascadeReplica.NameBuildStage builder() {
    return ImmutableShardedCascadeReplica.builder();
  }

  /** {@return what it follows, with the users to log in with} */
  public abstract ShardedReplicaSource source();

  @Override
  protected String what() {
    return "sharded cascade replica";
  }

  @Override
  protected void check(Problems problems) {
    super.check(problems);
    source().check(name(), problems);
  }

  @Override
  public SGShardedCluster cluster() {
    return objects()
        .cluster(
            spec -> {
              source().backup().ifPresent(backup -> spec.withInitialData(restored(backup.name())));
              return spec.withReplicateFrom(source().replicateFrom());
            });
  }

  /**
   * {@return what to do on the source before this is applied, once for each of its servers, the
   * coordinator first; see {@link CascadeReplica#sourceSetup}} Without addresses, and once, for an
   * archive; empty for an SGShardedCluster of the namespace.
   */
  public List<SourceSetup> sourceSetups() {
    return source().setups();
  }

  @Override
  protected ShardedObjects objects() {
    return new ShardedObjects(this, source().shards());
  }

  @Override
  protected Parts parts() {
    Parts parts = super.parts();
    source().addTo(parts);
    return parts;
  }

  private static ShardedInitialData restored(String backup) {
    return new ShardedInitialDataBuilder()
        .withRestore(
            new ShardedRestoreBuilder()
                .withFromBackup(new RestoreFromShardedBackupBuilder().withName(backup).build())
                .build())
        .build();
  }
}
