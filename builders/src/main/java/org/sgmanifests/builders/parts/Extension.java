package org.sgmanifests.builders.parts;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtensionBuilder;

/**
 * An extension whose files are installed in the pods. It still has to be activated with {@code
 * CREATE EXTENSION}, in a script for example.
 *
 * @param name as in the catalogue of StackGres
 * @param version {@code null} lets the operator choose
 */
public record Extension(String name, @Nullable String version) {

  /** In the version that the operator chooses. */
  public static Extension of(String name) {
    return new Extension(name, null);
  }

  /** In this version. */
  public static Extension of(String name, String version) {
    return new Extension(name, version);
  }

  /** For an SGCluster. */
  public PostgresExtension ofCluster() {
    return new PostgresExtensionBuilder().withName(name).withVersion(version).build();
  }

  /** For an SGShardedCluster. */
  public ShardedPostgresExtension ofShardedCluster() {
    return new ShardedPostgresExtensionBuilder().withName(name).withVersion(version).build();
  }
}
