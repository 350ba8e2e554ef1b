package org.sgmanifests.integration.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program in the folder {@code yaml}: kubectl's library, and nothing else. */
final class GoReader {
  private static final Path SOURCES = Path.of("yaml");
  private static final Path FOLDER = Path.of("target/yaml").toAbsolutePath();
  private static final Path PROGRAM = FOLDER.resolve("reader");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINUTES = 5;

  private GoReader() {}

  /** Why it cannot be had; empty if Go is installed. */
  static Optional<String> missing() throws IOException, InterruptedException {
    try {
      Process version = new ProcessBuilder("go", "version").redirectErrorStream(true).start();
      version.getInputStream().readAllBytes();
      return version.waitFor() == 0 ? Optional.empty() : Optional.of("`go version` fails.");
    } catch (IOException e) {
      return Optional.of("Go is not installed (" + e.getMessage() + ").");
    }
  }

  /** The documents of a text, as kubectl has them. */
  static List<JsonNode> read(byte[] text) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path in = Files.write(FOLDER.resolve("documents.yaml"), text);
    Path out = FOLDER.resolve("documents.jsonl");
    run(
        new ProcessBuilder("go", "build", "-o", PROGRAM.toString(), ".")
            .directory(SOURCES.toFile()));
    run(
        new ProcessBuilder(PROGRAM.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile()));
    List<JsonNode> documents = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      documents.add(JSON.readTree(line));
    }
    return documents;
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    Path errors = FOLDER.resolve("errors.txt");
    Process process = command.redirectError(errors.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command.command() + " does not end");
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command.command() + ": " + Files.readString(errors));
    }
  }
}
