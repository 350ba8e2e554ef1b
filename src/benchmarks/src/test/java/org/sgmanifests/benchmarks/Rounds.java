package org.sgmanifests.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs a subject several times over, each tool once a round, in a JVM of its own. What else the
 * machine does then falls on all tools alike, and the ratio of a round is worth more than its
 * times.
 */
final class Rounds {
  private Rounds() {}

  /** The costs by method; by number of objects where that is what differs. */
  static Map<String, Costs> run(String subject, int rounds) throws RunnerException {
    Map<String, Costs> costs = new LinkedHashMap<>();
    for (RunResult run : results(warm(subject), rounds)) {
      String objects = run.getParams().getParam("objects");
      String name = objects == null ? run.getPrimaryResult().getLabel() : objects;
      double count = objects == null ? 1 : Double.parseDouble(objects);
      costs
          .computeIfAbsent(name, n -> new Costs())
          .add(
              run.getSecondaryResults().get(CpuTime.NAME).getScore() / count,
              run.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / count);
    }
    return costs;
  }

  /** The microseconds by the clock of the first call in a JVM, by method. */
  static Map<String, List<Double>> first(String subject, int rounds) throws RunnerException {
    Map<String, List<Double>> micros = new LinkedHashMap<>();
    for (RunResult run : results(cold(subject), rounds)) {
      micros
          .computeIfAbsent(run.getPrimaryResult().getLabel(), name -> new ArrayList<>())
          .add(run.getPrimaryResult().getScore());
    }
    return micros;
  }

  private static List<RunResult> results(ChainedOptionsBuilder options, int rounds)
      throws RunnerException {
    List<RunResult> results = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      results.addAll(new Runner(options.build()).run());
    }
    return results;
  }

  private static ChainedOptionsBuilder warm(String subject) {
    return options(subject)
        .mode(Mode.AverageTime)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(4))
        .measurementIterations(2)
        .measurementTime(TimeValue.seconds(3));
  }

  private static ChainedOptionsBuilder cold(String subject) {
    return options(subject).mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1);
  }

  private static ChainedOptionsBuilder options(String subject) {
    return new OptionsBuilder()
        .include(Pattern.quote(Rounds.class.getPackageName() + "." + subject + ".") + ".*")
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class);
  }
}
