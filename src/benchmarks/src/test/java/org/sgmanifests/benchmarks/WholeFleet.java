package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 5,000 replicas from code to a file, by us and, where there is npm, by cdk8s, which checks
 * nothing.
 */
final class WholeFleet {
  private static final String REPLICAS = "5000";
  private static final String OURS = "sgmanifests: build, check, write";
  private static final Path SCRIPT = Path.of("cdk8s");
  private static final Path PLACE = Path.of("target/cdk8s");

  private WholeFleet() {}

  static String table(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("fleet");
    Path own = folder.resolve("own.yaml");
    Processes processes = new Processes();
    List<String> fleet = Processes.program("Fleet", own.toString(), REPLICAS);
    processes.add(OURS, Processes.java(fleet));
    processes.add(
        "the same with `-XX:TieredStopAtLevel=1`",
        Processes.java(List.of("-XX:TieredStopAtLevel=1"), fleet));
    install();
    processes.add("cdk8s: build, write", synth(folder, REPLICAS));
    checkThatBothWriteTheSame(folder);
    return Table.ofProcesses(processes.millis(rounds), OURS);
  }

  /** With the versions that the lock file pins. */
  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(PLACE);
    for (String file : List.of("package.json", "package-lock.json", "fleet.js")) {
      Files.copy(SCRIPT.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Processes.run(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", PLACE.toString()));
  }

  private static List<String> synth(Path folder, String replicas) {
    return List.of("node", PLACE.resolve("fleet.js").toString(), folder.toString(), replicas);
  }

  private static void checkThatBothWriteTheSame(Path folder)
      throws IOException, InterruptedException {
    Path own = folder.resolve("few.yaml");
    Processes.run(Processes.java(Processes.program("Fleet", own.toString(), "3")));
    Processes.run(synth(folder, "3"));
    if (!trees(own).equals(trees(folder.resolve("fleet.k8s.yaml")))) {
      throw new IllegalStateException("fleet.js and Fleet.java make different objects");
    }
  }

  private static Set<JsonNode> trees(Path file) throws IOException {
    return new HashSet<>(Guide.trees(Files.readString(file)));
  }
}
