package org.sgmanifests.benchmarks;

import org.pkl.core.Evaluator;
import org.pkl.core.ModuleSource;

/** The guide from a Pkl module to YAML, once. */
public final class ColdPkl {
  private ColdPkl() {}

  /** Evaluates the module file {@code args[0]} and prints the YAML. */
  public static void main(String[] args) {
    try (Evaluator evaluator = Evaluator.preconfigured()) {
      System.out.print(evaluator.evaluateOutputText(ModuleSource.file(args[0])));
    }
  }
}
