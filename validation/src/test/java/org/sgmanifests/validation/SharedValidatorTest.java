package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.finding.Severity;

/**
 * One validator and one reading of files, shared by many threads from their first use on: what is
 * prepared at the first call is prepared by several at once.
 */
class SharedValidatorTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 8;

  private static List<Manifests> inputs() throws IOException {
    ManifestReader reader = ManifestReader.create();
    List<Manifests> inputs = new ArrayList<>();
    inputs.add(TestManifests.read(SeedMistake.validBundle()));
    for (String name : List.of("misspelt-kind.yaml", "duplicate-key.yaml", "unknown-kind.yaml")) {
      inputs.add(reader.read(Path.of("src/test/resources/bad-input", name)));
    }
    String wide = wide();
    inputs.add(reader.read("wide", wide.getBytes(StandardCharsets.UTF_8)));
    try (var files = Files.list(Path.of("../api/src/test/resources/fixtures"))) {
      files.sorted().map(reader::read).forEach(inputs::add);
    }
    return inputs;
  }

  /** Findings in a mapping that is so wide that an index of its places is made by the first one. */
  private static String wide() {
    StringBuilder text =
        new StringBuilder(
            """
            apiVersion: stackgres.io/v1
            kind: SGCluster
            metadata: {name: a, namespace: n}
            spec:
            """);
    for (int i = 0; i < 100; i++) {
      text.append("  unknown").append(i).append(": 1\n");
    }
    return text.toString();
  }

  private static String reports(Validator validator, Manifests input) {
    Manifests nothing = Manifests.of(Bundle.of());
    return validator.validate(input)
        + "\n---\n"
        + validator.validateChange(input, nothing)
        + "\n---\n"
        + validator.validateChange(nothing, input);
  }

  @Test
  void manyThreadsGetTheReportsThatOneGets() throws Exception {
    List<String> shared = new ArrayList<>();
    List<Future<List<String>>> running = new ArrayList<>();
    List<Manifests> inputs = inputs();
    Validator validator = Validator.create().reporting(Severity.INFO);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(inDisorder(i, start, validator, inputs)));
      }
      for (Future<List<String>> thread : running) {
        shared.addAll(thread.get());
      }
    } finally {
      threads.shutdownNow();
    }

    List<String> alone = new ArrayList<>();
    for (Manifests input : inputs()) {
      alone.add(reports(Validator.create().reporting(Severity.INFO), input));
    }
    assertThat(Set.copyOf(alone)).hasSizeGreaterThan(20);
    assertThat(shared).hasSize(THREADS * ROUNDS);
    for (int i = 0; i < shared.size(); i++) {
      String[] part = shared.get(i).split(" ", 2);
      assertThat(part[1]).isEqualTo(alone.get(Integer.parseInt(part[0])));
    }
  }

  /** All threads begin with the same input, and go on in an order of their own. */
  private static Callable<List<String>> inDisorder(
      int seed, CyclicBarrier start, Validator validator, List<Manifests> inputs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    order.add(0, 4);
    return () -> {
      List<String> results = new ArrayList<>();
      start.await();
      for (int input : order.subList(0, ROUNDS)) {
        results.add(input + " " + reports(validator, inputs.get(input)));
      }
      return results;
    };
  }
}
