package org.sgmanifests.builders.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpec;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.Sharding;

class ShardedCascadeReplicaTest {
  private static final SourceCredentials LOGIN =
      SourceCredentials.of(SourceUsers.standard(), SecretSource.existing("users"));
  private static final BackupStorage BUCKET = BackupStorage.existing("bucket");
  private static final SourceServer SERVER = new SourceServer("h", 1);

  private static ImmutableShardedCascadeReplica.BuildFinal replica(ShardedReplicaSource source) {
    Members members = Members.builder().instances(2).storageSize("1Ti").build();
    return ShardedCascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .sharding(Sharding.citus())
        .database("shop")
        .postgresVersion("16.6")
        .coordinator(members)
        .eachShard(members)
        .source(source);
  }

  @Test
  void theSourceSaysHowManyShardsThereAre() {
    SGShardedClusterSpec spec =
        replica(ShardedReplicaSource.external(LOGIN, SERVER, SERVER, SERVER))
            .build()
            .cluster()
            .getSpec();

    assertThat(spec.shards().clusters()).isEqualTo(2);
    assertThat(spec.replicateFrom().instance().external().hosts()).hasSize(3);
    assertThat(spec.replicateFrom().instance().external().ports()).hasSize(3);
  }

  @Test
  void anArchiveHasAPathForEachPart() {
    ShardedWalArchive archive = ShardedWalArchive.of(BUCKET, "coordinator", "first");
    SGShardedClusterSpec spec =
        replica(ShardedReplicaSource.archive(archive, Part.existing("nightly"), LOGIN))
            .build()
            .cluster()
            .getSpec();

    assertThat(spec.replicateFrom().storage().paths()).containsExactly("coordinator", "first");
    assertThat(spec.shards().clusters()).isEqualTo(1);
    assertThat(spec.initialData().restore().fromBackup().name()).isEqualTo("nightly");
  }

  @Test
  void eachServerOfTheSourceIsSetUp() {
    assertThat(
            replica(ShardedReplicaSource.external(LOGIN, SERVER, SERVER, SERVER))
                .build()
                .sourceSetups())
        .hasSize(3);
    assertThat(
            replica(ShardedReplicaSource.cluster(Part.existing("source"), 2))
                .build()
                .sourceSetups())
        .isEmpty();
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    SourceServer bad = new SourceServer("", 0);
    ImmutableShardedCascadeReplica.BuildFinal decisions =
        replica(
            ShardedReplicaSource.external(LOGIN, SERVER, bad)
                .withArchive(ShardedWalArchive.of(BUCKET, "coordinator", "first", "second")));
    IllegalArgumentException e =
        catchThrowableOfType(IllegalArgumentException.class, decisions::build);

    assertThat(e)
        .hasMessage(
            """
            The sharded cascade replica can't be built:
            - host of the source's shard 0: blank; give its name or address
            - port of the source's shard 0: 0 is no port; use 1 to 65535
            - paths of the WAL archive: 2 for the shards of the source, which has 1; give one \
            each\
            """);
  }

  @Test
  void aSourceWithoutShardsAndItselfIsRefused() {
    ImmutableShardedCascadeReplica.BuildFinal decisions =
        replica(ShardedReplicaSource.cluster(Part.existing("my-db"), 0));

    assertThat(catchThrowableOfType(IllegalArgumentException.class, decisions::build))
        .hasMessageContainingAll("it is the cluster itself", "shards of the source: 0");
  }
}
