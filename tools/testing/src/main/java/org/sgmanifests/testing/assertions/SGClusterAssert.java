package org.sgmanifests.testing.assertions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;

/** Assertions about a cluster. */
public class SGClusterAssert extends AbstractResourceAssert<SGClusterAssert, SGCluster> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public SGClusterAssert(@Nullable SGCluster actual) {
    super(actual, SGClusterAssert.class);
  }

  /**
   * It is a standby of a PostgreSQL server elsewhere, of this one and no other.
   *
   * @param host host of the source
   * @param port port of the source
   * @return this assertion
   */
  public SGClusterAssert replicatesFromExternal(String host, int port) {
    return hasSource("PostgreSQL at " + Words.quote(host + ":" + port));
  }

  /**
   * It is a standby of another SGCluster of its namespace, and of nothing else.
   *
   * @param name name of the source's SGCluster
   * @return this assertion
   */
  public SGClusterAssert replicatesFromCluster(String name) {
    return hasSource("SGCluster " + Words.quote(name));
  }

  private SGClusterAssert hasSource(String expected) {
    isNotNull();
    JsonNode instance = value(FieldPath.parse("spec.replicateFrom.instance"));
    List<String> sources = new ArrayList<>();
    if (instance.hasNonNull("sgCluster")) {
      sources.add("SGCluster " + Words.quote(instance.path("sgCluster")));
    }
    JsonNode external = instance.path("external");
    if (external.isObject()) {
      String address = external.path("host").asText() + ":" + external.path("port").asText();
      sources.add("PostgreSQL at " + Words.quote(address));
    }
    if (!sources.equals(List.of(expected))) {
      String found = sources.isEmpty() ? "nothing that runs" : String.join(" and ", sources);
      throw fail("to replicate from %s, but it replicates from %s".formatted(expected, found));
    }
    return this;
  }

  /**
   * It replays what another cluster archives, with or without a running source beside.
   *
   * @param objectStorage name of the SGObjectStorage
   * @param path path in it
   * @return this assertion
   */
  public SGClusterAssert replicatesFromArchive(String objectStorage, String path) {
    return hasField("spec.replicateFrom.storage.sgObjectStorage", objectStorage)
        .hasField("spec.replicateFrom.storage.path", path);
  }

  /**
   * It is nobody's standby.
   *
   * @return this assertion
   */
  public SGClusterAssert doesNotReplicate() {
    return doesNotHaveField("spec.replicateFrom");
  }

  /**
   * It has this version of PostgreSQL, written like this.
   *
   * @param version the version
   * @return this assertion
   */
  public SGClusterAssert hasPostgresVersion(String version) {
    return hasField("spec.postgres.version", version);
  }

  /**
   * It has this number of instances, the primary included.
   *
   * @param instances the number
   * @return this assertion
   */
  public SGClusterAssert hasInstances(int instances) {
    return hasField("spec.instances", instances);
  }
}
