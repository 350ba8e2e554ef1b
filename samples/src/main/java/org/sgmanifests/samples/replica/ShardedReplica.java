package org.sgmanifests.samples.replica;

import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.replica.ShardedCascadeReplica;
import org.sgmanifests.builders.replica.ShardedReplicaSource;
import org.sgmanifests.builders.replica.SourceServer;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.Sharding;

/** A sharded replica: coordinator and shards each follow one server of a sharded database. */
public final class ShardedReplica {
  private ShardedReplica() {}

  /** The Secret with the users of all servers exists already. */
  public static ShardedCascadeReplica replica() {
    SourceCredentials credentials =
        SourceCredentials.of(SourceUsers.standard(), SecretSource.existing("orders-source"));
    return ShardedCascadeReplica.builder()
        .name("orders")
        .namespace("shop")
        .sharding(Sharding.citus())
        .database("orders")
        .postgresVersion("16.6")
        .coordinator(Members.builder().instances(2).storageSize("50Gi").build())
        .eachShard(Members.builder().instances(2).storageSize("500Gi").build())
        .source(
            ShardedReplicaSource.external(
                credentials,
                new SourceServer("coordinator.example.com", 5432),
                new SourceServer("shard0.example.com", 5432),
                new SourceServer("shard1.example.com", 5432)))
        .build();
  }
}
