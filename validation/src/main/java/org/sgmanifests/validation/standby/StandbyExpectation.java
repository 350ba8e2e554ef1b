package org.sgmanifests.validation.standby;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;

/** What a standby should be like. What is left out is not compared. */
@Value.Immutable
public interface StandbyExpectation {
  /** One WAL file: what a busy source writes while two servers are asked one after the other. */
  long DEFAULT_LAG_LIMIT = 16L << 20;

  /** {@return the name of the cluster, of which its members' names are made} */
  Optional<String> cluster();

  /** {@return the host of the source} */
  Optional<String> host();

  /** {@return the port of the source} */
  OptionalInt port();

  /** {@return the number of members} */
  OptionalInt instances();

  /** {@return whether WAL that the source has removed can be fetched from object storage} */
  @Value.Default
  default boolean hasArchive() {
    return false;
  }

  /** {@return the lag in bytes up to which a standby is up to date} */
  @Value.Default
  default long lagLimit() {
    return DEFAULT_LAG_LIMIT;
  }

  /**
   * {@return what a bundle decides about its standby: the one cluster with {@code
   * spec.replicateFrom.instance}}
   *
   * @param bundle the bundle with the standby
   * @throws IllegalArgumentException if there is none, or more than one, or it cannot be read
   */
  static ImmutableStandbyExpectation of(Bundle bundle) {
    return ExpectationReader.read(bundle, Optional.empty());
  }

  /**
   * {@return what a bundle decides about one of its standbys}
   *
   * @param bundle the bundle with the standby
   * @param name of the SGCluster; of a coordinator or shard as the operator names them, such as
   *     {@code events-coord} and {@code events-shard0}
   * @throws IllegalArgumentException if there is none of this name that has {@code
   *     spec.replicateFrom.instance}
   */
  static ImmutableStandbyExpectation of(Bundle bundle, String name) {
    return ExpectationReader.read(bundle, Optional.of(name));
  }

  /** {@return a builder of expectations} */
  static ImmutableStandbyExpectation.Builder builder() {
    return ImmutableStandbyExpectation.builder();
  }
}
