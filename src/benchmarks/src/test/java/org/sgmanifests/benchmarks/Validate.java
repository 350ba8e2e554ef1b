package org.sgmanifests.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.sgmanifests.validation.Report;

/**
 * The bundle: schema, references and all rules, from typed objects. Networknt: schema, from trees.
 */
public class Validate {
  @Benchmark
  public Report ours(Guide guide) {
    return guide.validator.validate(guide.bundle);
  }

  @Benchmark
  public int networknt(Guide guide, CrdSchemas schemas) {
    return schemas.check(guide.trees);
  }
}
