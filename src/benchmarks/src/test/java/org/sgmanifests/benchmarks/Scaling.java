package org.sgmanifests.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** One bundle of many objects that refer to each other; time and bytes are those of an object. */
@State(Scope.Benchmark)
public class Scaling {
  /** How many objects. */
  @Param({"100", "1000", "10000", "100000"})
  public int objects;

  private final Validator validator = Validator.create();
  private Bundle bundle = Bundle.of();

  /** Makes the bundle. */
  @Setup
  public void build() {
    bundle = Fleet.ofObjects(objects);
    validator.validate(bundle).orThrow();
  }

  @Benchmark
  public Report ours() {
    return validator.validate(bundle);
  }
}
