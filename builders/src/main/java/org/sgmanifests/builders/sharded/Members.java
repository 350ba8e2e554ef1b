package org.sgmanifests.builders.sharded;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.builders.parts.Part;
import org.sgmanifests.builders.parts.Settings;
import org.sgmanifests.builders.parts.Sql;

/** The pods of the coordinator, or those of each shard. */
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface Members {

  /** Number of pods, one primary and the rest replicas; for shards, in each of them. */
  int instances();

  /** Size of the volume of each pod, such as 100Gi. It can grow later, but not shrink. */
  String storageSize();

  /** StorageClass of the volumes. Kubernetes takes its default one if this is not decided. */
  Optional<String> storageClass();

  /** CPU and memory. StackGres makes a small profile of its own if this is not decided. */
  Optional<Part<SGInstanceProfile>> size();

  /** Parameters of PostgreSQL, see {@link Settings#postgres}. */
  Optional<Part<SGPostgresConfig>> postgresConfig();

  /** Settings of PgBouncer, see {@link Settings#pooling}. */
  Optional<Part<SGPoolingConfig>> pooling();

  /** Scripts that run on the primary, in this order. */
  List<Sql> scripts();

  /** Starts with the number of pods. */
  static ImmutableMembers.InstancesBuildStage builder() {
    return ImmutableMembers.builder();
  }
}
