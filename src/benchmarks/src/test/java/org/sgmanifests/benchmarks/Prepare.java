package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.samples.replica.EnvironmentSecrets;
import org.sgmanifests.samples.replica.ExternalReplica;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/**
 * What the first check takes, which prepares the rules and the schemas. Networknt: the schemas of
 * the CRDs. The catalogue: all fields of the largest kind but one.
 */
public class Prepare {

  /** The guide as trees, before anything was checked. */
  @State(Scope.Benchmark)
  public static class Unchecked {
    final List<ObjectNode> trees =
        ExternalReplica.bundle(EnvironmentSecrets.from(Map.of())).objects().stream()
            .map(object -> Guide.JSON.<ObjectNode>valueToTree(object))
            .toList();
    final Bundle bundle = Bundle.of(trees.stream().map(RawManifest::new).toList());
  }

  @Benchmark
  public Report ours(Unchecked guide) {
    return Validator.create().validate(guide.bundle);
  }

  @Benchmark
  public int networknt(Unchecked guide) {
    return new CrdSchemas().check(guide.trees);
  }

  @Benchmark
  public FieldCatalogue catalogue() {
    return FieldCatalogue.of("SGCluster");
  }
}
