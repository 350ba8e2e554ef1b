package org.sgmanifests.testing.assertions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgcluster.SGCluster;

/** Assertions about a cluster. */
public class SGClusterAssert extends AbstractResourceAssert<SGClusterAssert, SGCluster> {

  /** For AssertJ's soft assertions; others begin with {@link SgAssertions}. */
  public SGClusterAssert(@Nullable SGCluster actual) {
    super(actual, SGClusterAssert.class);
  }

  /** It is a standby of a PostgreSQL server elsewhere, of this one and no other. */
  public SGClusterAssert replicatesFromExternal(String host, int port) {
    return doesNotHaveField("spec.replicateFrom.instance.sgCluster")
        .hasField("spec.replicateFrom.instance.external", Map.of("host", host, "port", port));
  }

  /** It is a standby of another SGCluster of its namespace. */
  public SGClusterAssert replicatesFromCluster(String name) {
    return hasField("spec.replicateFrom.instance.sgCluster", name);
  }

  /** It replays what another cluster archives, with or without a running source beside. */
  public SGClusterAssert replicatesFromArchive(String objectStorage, String path) {
    return hasField("spec.replicateFrom.storage.sgObjectStorage", objectStorage)
        .hasField("spec.replicateFrom.storage.path", path);
  }

  /** It is nobody's standby. */
  public SGClusterAssert doesNotReplicate() {
    return doesNotHaveField("spec.replicateFrom");
  }

  /** It has this version of PostgreSQL, written like this. */
  public SGClusterAssert hasPostgresVersion(String version) {
    return hasField("spec.postgres.version", version);
  }

  /** It has this number of instances, the primary included. */
  public SGClusterAssert hasInstances(int instances) {
    return hasField("spec.instances", instances);
  }
}
