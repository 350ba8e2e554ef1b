package org.sgmanifests.samples.replica;

import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.replica.ReplicaMembers;
import org.sgmanifests.builders.replica.ShardedCascadeReplica;
import org.sgmanifests.builders.replica.ShardedReplicaSource;
import org.sgmanifests.builders.replica.SourceServer;

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
        .source(
            ShardedReplicaSource.external(
                credentials,
                new SourceServer("coordinator.example.com", 5432),
                new SourceServer("shard0.example.com", 5432),
                new SourceServer("shard1.example.com", 5432)))
        .type(ShardingType.CITUS)
        .database("orders")
        .postgresVersion("16.6")
        .coordinator(ReplicaMembers.builder().instances(2).storageSize("50Gi").build())
        .eachShard(ReplicaMembers.builder().instances(2).storageSize("500Gi").build())
        .build();
  }
}
