package org.sgmanifests.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One small file, or the guide from code, in processes that end with it. */
final class ColdStart {
  /** Since JDK 25, in place of a class-data archive. */
  static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;

  private static final String MAKE =
      HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
  private static final String USE = HAS_AOT_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
  private static final String WITH_IT =
      HAS_AOT_CACHE ? ", with an AOT cache" : ", with a class-data archive";
  private static final String C1 = "-XX:TieredStopAtLevel=1";
  private static final String EMPTY = "an empty JVM";
  private static final Path CLI = Path.of("../../tools/cli/target/sgmanifests.jar");

  private final Path folder = Files.createTempDirectory("cold-start");
  private final Processes processes = new Processes();

  private ColdStart() throws IOException {}

  static String table(int rounds) throws IOException, InterruptedException {
    ColdStart start = new ColdStart();
    start.prepare();
    return Table.ofProcesses(start.processes.millis(3 * rounds), EMPTY);
  }

  private void prepare() throws IOException, InterruptedException {
    Guide guide = new Guide();
    Path file = Files.writeString(folder.resolve("guide.yaml"), guide.yaml);
    Path pkl = Files.writeString(folder.resolve("guide.pkl"), new PklText(guide.trees).module(1));
    processes.add(EMPTY, Processes.java(Processes.program("Nothing")));
    add(
        "`sgmanifests validate` of the guide",
        List.of("-jar", CLI.toString(), "validate", file.toString()));
    add("the guide from code to checked YAML", Processes.program("Ours"));
    add("the guide in Pkl to YAML", Processes.program("Pkl", pkl.toString()));
  }

  /** A program as it is, and with what the JVM keeps of a first run. */
  private void add(String name, List<String> program) throws IOException, InterruptedException {
    processes.add(name, Processes.java(program));
    Path kept = Files.createTempDirectory(folder, "kept").resolve("archive");
    Processes.run(Processes.java(List.of(MAKE + kept), program));
    processes.add(name + WITH_IT, Processes.java(List.of(USE + kept, C1), program));
  }
}
