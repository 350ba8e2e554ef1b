package org.sgmanifests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the targets one after the other, each in a process of its own, from the fixtures of the
 * modules on. What makes a target fail is kept in {@code target/fuzz/crashes}, with its Java stack
 * in the log of the target; the exit code is then 1.
 *
 * <p>Options: {@code --seconds N} for all targets together, {@code --target NAME} for one of them.
 */
public final class Fuzz {
  private static final Path FOLDER = Path.of("target/fuzz");
  private static final String VALIDATION = "../../validation/src/test/resources";
  private static final String API = "../../api/src/test/resources/fixtures";
  private static final String STANDBY = VALIDATION + "/org/sgmanifests/validation/standby";

  /** The targets, and where their first inputs are. */
  private static final Map<String, List<String>> TARGETS =
      new TreeMap<>(
          Map.of(
              "ReaderTarget", List.of(API, VALIDATION),
              "ValidatorTarget", List.of(API, VALIDATION),
              "ChangeTarget", List.of(VALIDATION, "../../samples/src/test/resources"),
              "PatroniListTarget", List.of(STANDBY + "/patronictl"),
              "QuotingTarget", List.of("seeds/quoting")));

  /** The line of statistics that libFuzzer prints at last. */
  private static final Pattern STATISTICS =
      Pattern.compile("#(\\d+)\\s+\\w+ +cov: (\\d+) ft: (\\d+) corp: (\\d+)/");

  /** What is kept of failures; what merely took long is kept, too. */
  private static final Pattern FAILURE = Pattern.compile("-(crash|timeout|oom|leak)-");

  private Fuzz() {}

  /** Fuzzes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int seconds = 60;
    List<String> names = new ArrayList<>(TARGETS.keySet());
    for (int i = 0; i + 1 < args.length; i += 2) {
      switch (args[i]) {
        case "--seconds" -> seconds = Integer.parseInt(args[i + 1]);
        case "--target" -> names = List.of(args[i + 1]);
        default -> throw new IllegalArgumentException("no option " + args[i]);
      }
    }
    boolean failed = false;
    for (String name : names) {
      failed |= run(name, Math.max(1, seconds / names.size())) != 0;
    }
    try (Stream<Path> crashes = Files.list(FOLDER.resolve("crashes"))) {
      crashes
          .filter(file -> FAILURE.matcher(file.getFileName().toString()).find())
          .sorted()
          .forEach(crash -> System.out.println("Fails: " + crash));
    }
    System.exit(failed ? 1 : 0);
  }

  private static int run(String name, int seconds) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(FOLDER.resolve("corpus").resolve(name));
    Path crashes = Files.createDirectories(FOLDER.resolve("crashes"));
    Path log = FOLDER.resolve(name + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Xshare:auto", "-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzz.class.getPackageName() + "." + name);
    command.add("--instrumentation_includes=org.sgmanifests.**:org.yaml.snakeyaml.**");
    command.add("--keep_going=20"); // otherwise the first failure ends the process
    command.add("--reproducer_path=" + crashes);
    command.add("-artifact_prefix=" + crashes + "/" + name + "-");
    command.add("-max_total_time=" + seconds);
    command.add("-max_len=8000");
    command.add("-timeout=60"); // 5 s per MB, and a busy machine
    command.add(corpus.toString());
    command.addAll(TARGETS.getOrDefault(name, List.of()));
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    System.out.println(summary(name, Files.readString(log), status));
    return status;
  }

  private static String summary(String name, String log, int status) {
    MatchResult last =
        STATISTICS.matcher(log).results().reduce((former, latter) -> latter).orElse(null);
    String figures =
        last == null
            ? "did not start"
            : "%s inputs, %s edges, %s features, %s inputs kept"
                .formatted(last.group(1), last.group(2), last.group(3), last.group(4));
    return "%-18s %s%s".formatted(name, figures, status == 0 ? "" : "; FAILED, see the log");
  }
}
