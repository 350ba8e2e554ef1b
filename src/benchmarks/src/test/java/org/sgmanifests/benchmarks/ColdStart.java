package org.sgmanifests.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes, from their start to their end, each once a round. */
final class ColdStart {
  private static final String EMPTY = "an empty JVM";
  private static final Path CLI = Path.of("../../tools/cli/target/sgmanifests.jar");

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private ColdStart() {}

  static String table(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cold-start");
    Path file = Files.writeString(folder.resolve("guide.yaml"), new Guide().yaml);
    Path archive = folder.resolve("sgmanifests.jsa");
    List<String> validate = List.of("-jar", CLI.toString(), "validate", file.toString());
    ColdStart start = new ColdStart();
    start.commands.put(EMPTY, program("Nothing"));
    start.commands.put("`sgmanifests validate` of the guide", java(validate));
    if (Runtime.version().feature() >= 25) {
      run(java(List.of("-XX:AOTCacheOutput=" + archive), validate));
      start.commands.put(
          "the same with an AOT cache", java(List.of("-XX:AOTCache=" + archive), validate));
    } else {
      run(java(List.of("-XX:ArchiveClassesAtExit=" + archive), validate));
      start.commands.put(
          "the same with a class-data archive",
          java(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"), validate));
    }
    start.commands.put("the guide from code to checked YAML", program("Ours"));
    Path pkl = folder.resolve("guide.pkl");
    Files.writeString(pkl, new PklText(new Guide().trees).module(1));
    start.commands.put("the guide in Pkl to YAML", program("Pkl", pkl.toString()));
    for (int round = 0; round < 3 * rounds; round++) {
      for (Map.Entry<String, List<String>> command : start.commands.entrySet()) {
        start
            .millis
            .computeIfAbsent(command.getKey(), k -> new ArrayList<>())
            .add(run(command.getValue()));
      }
    }
    return Table.ofProcesses(start.millis, EMPTY);
  }

  private static List<String> program(String name, String... arguments) {
    String classes = System.getProperty("java.class.path");
    return java(
        List.of("-cp", classes, ColdStart.class.getPackageName() + ".Cold" + name),
        List.of(arguments));
  }

  @SafeVarargs
  private static List<String> java(List<String>... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    for (List<String> some : arguments) {
      command.addAll(some);
    }
    return command;
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
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
}
