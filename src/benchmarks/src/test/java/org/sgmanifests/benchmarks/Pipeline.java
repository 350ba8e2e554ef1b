package org.sgmanifests.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.sgmanifests.validation.ManifestWriter;

/** From code to checked YAML. Fabric8: writes objects that are there, and checks nothing. */
public class Pipeline {
  private static final int DEPLOYMENTS = 100;

  @Benchmark
  public String ours(Guide guide) {
    return ManifestWriter.toYaml(guide.validator.validate(guide.build()).orThrow());
  }

  @Benchmark
  public String fabric8WriteAlone(Guide guide) {
    return new WriteYaml().fabric8(guide);
  }

  /** One evaluation of many deployments: reading the module counts for little. */
  @Benchmark
  @OperationsPerInvocation(DEPLOYMENTS)
  public String pkl(PklModule pkl) {
    return pkl.evaluate(DEPLOYMENTS);
  }
}
