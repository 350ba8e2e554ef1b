package org.sgmanifests.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes, from their start to their end, in turn: each once a round. */
final class Processes {
  private final Map<String, List<String>> commands = new LinkedHashMap<>();

  void add(String name, List<String> command) {
    commands.put(name, command);
  }

  /** The milliseconds of each round, by name. */
  Map<String, List<Double>> millis(int rounds) throws IOException, InterruptedException {
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        millis
            .computeIfAbsent(command.getKey(), k -> new ArrayList<>())
            .add(run(command.getValue()));
      }
    }
    return millis;
  }

  /** Runs a command without measuring. */
  static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": " + command);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** What starts a program of this package, {@code Cold} before its name. */
  static List<String> program(String name, String... arguments) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("-cp", JarredClassPath.text()));
    words.add(Processes.class.getPackageName() + ".Cold" + name);
    words.addAll(List.of(arguments));
    return words;
  }

  /** The JVM that this runs in, with other arguments. */
  @SafeVarargs
  static List<String> java(List<String>... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    for (List<String> some : arguments) {
      command.addAll(some);
    }
    return command;
  }
}
