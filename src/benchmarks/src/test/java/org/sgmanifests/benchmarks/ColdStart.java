package org.sgmanifests.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One small file, or the guide from code, in processes that end with it. */
final class ColdStart {
  /** Since JDK 25, in place of a class-data archive. */
  static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;

  private static final String C1 = "-XX:TieredStopAtLevel=1";
  private static final String EMPTY = "an empty JVM";
  private static final Path CLI = Path.of("../../tools/cli/target/sgmanifests.jar");

  private ColdStart() {}

  static String table(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cold-start");
    Path file = Files.writeString(folder.resolve("guide.yaml"), new Guide().yaml);
    Path archive = folder.resolve("sgmanifests.jsa");
    List<String> validate = List.of("-jar", CLI.toString(), "validate", file.toString());
    Processes processes = new Processes();
    processes.add(EMPTY, Processes.program("Nothing"));
    processes.add("`sgmanifests validate` of the guide", Processes.java(validate));
    if (HAS_AOT_CACHE) {
      Processes.run(Processes.java(List.of("-XX:AOTCacheOutput=" + archive), validate));
      processes.add(
          "the same with an AOT cache",
          Processes.java(List.of("-XX:AOTCache=" + archive, C1), validate));
    } else {
      Processes.run(Processes.java(List.of("-XX:ArchiveClassesAtExit=" + archive), validate));
      processes.add(
          "the same with a class-data archive",
          Processes.java(List.of("-XX:SharedArchiveFile=" + archive, C1), validate));
    }
    processes.add("the guide from code to checked YAML", Processes.program("Ours"));
    Path pkl = folder.resolve("guide.pkl");
    Files.writeString(pkl, new PklText(new Guide().trees).module(1));
    processes.add("the guide in Pkl to YAML", Processes.program("Pkl", pkl.toString()));
    return Table.ofProcesses(processes.millis(3 * rounds), EMPTY);
  }
}
