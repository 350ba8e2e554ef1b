package org.sgmanifests.builders.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;

/** What every recipe of an SGCluster lets its author decide. */
public interface ClusterOptions {

  /** Name of the SGCluster, 44 characters at most. Objects beside it get names that begin so. */
  String name();

  /** Namespace of all objects; it has to exist. */
  String namespace();

  /** Version of PostgreSQL: a major such as 16, or an exact one such as 16.4. */
  String postgresVersion();

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

  /** Extensions whose files are installed. */
  List<Extension> extensions();

  /** Scripts that run on the primary, in this order. */
  List<Sql> scripts();

  /** Any further field: gets the SGCluster as it would be, and gives the one that counts. */
  @Value.Default
  default UnaryOperator<SGCluster> edit() {
    return UnaryOperator.identity();
  }

  /** Number of pods, one primary and the rest replicas. SGCluster demands one. */
  int instances();
}
