package org.sgmanifests.samples.sharded;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.ShardedCluster;
import org.sgmanifests.builders.sharded.Sharding;

/** Events, too many for one server: four shards with Citus, of two pods each. */
public final class Events {
  private static final String NAMESPACE = "events";

  private Events() {}

  /** The Secret with the keys of the bucket is there already. */
  public static Bundle bundle() {
    BackupStorage bucket =
        Bucket.s3("events-backups", "eu-central-1", SecretSource.existing("events-backups-keys"))
            .storage(NAMESPACE, "events-backups");
    return ShardedCluster.builder()
        .name("events-db")
        .namespace(NAMESPACE)
        .sharding(Sharding.citus())
        .database("events")
        .postgresVersion("16.4")
        .coordinator(
            Members.builder().instances(2).storageSize("20Gi").size(Size.of("2", "8Gi")).build())
        .eachShard(
            Members.builder()
                .instances(2)
                .storageSize("500Gi")
                .size(Size.of("8", "32Gi"))
                .putPostgresParameter("shared_buffers", "8GB")
                .build())
        .shards(4)
        .backups(Backups.to(bucket).with(schedule -> schedule.withCronSchedule("0 3 * * *")))
        .build()
        .bundle();
  }
}
