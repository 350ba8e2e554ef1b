package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.sgmanifests.api.Bundle;

/** The objects from code. Nothing typed can be faster than a copy of the finished trees. */
public class Build {
  @Benchmark
  public Bundle ours(Guide guide) {
    return guide.build();
  }

  @Benchmark
  public List<ObjectNode> copyOfTrees(Guide guide) {
    return guide.trees.stream().map(ObjectNode::deepCopy).toList();
  }
}
