package org.sgmanifests.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
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
    for (int round = 0; round < rounds; round++) {
      for (RunResult run : new Runner(options(subject)).run()) {
        String objects = run.getParams().getParam("objects");
        String name = objects == null ? run.getPrimaryResult().getLabel() : objects;
        double count = objects == null ? 1 : Double.parseDouble(objects);
        costs
            .computeIfAbsent(name, n -> new Costs())
            .add(
                run.getSecondaryResults().get(CpuTime.NAME).getScore() / count,
                run.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / count);
      }
    }
    return costs;
  }

  private static Options options(String subject) {
    return new OptionsBuilder()
        .include(Pattern.quote(Rounds.class.getPackageName() + "." + subject + ".") + ".*")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(4))
        .measurementIterations(2)
        .measurementTime(TimeValue.seconds(3))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .build();
  }
}
