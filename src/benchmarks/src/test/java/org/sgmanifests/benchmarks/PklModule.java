package org.sgmanifests.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.pkl.core.Evaluator;
import org.pkl.core.ModuleSource;

/** The deployment of the guide, typed in Pkl, any number of times. */
@State(Scope.Benchmark)
public class PklModule {
  private final Evaluator evaluator = Evaluator.preconfigured();
  private final Map<Integer, ModuleSource> modules = new HashMap<>();
  private final PklText text = new PklText(new Guide().trees);

  /** The YAML of this many deployments. */
  String evaluate(int deployments) {
    return evaluator.evaluateOutputText(
        modules.computeIfAbsent(deployments, n -> ModuleSource.text(text.module(n))));
  }

  /** Ends Pkl's threads. */
  @TearDown
  public void close() {
    evaluator.close();
  }
}
