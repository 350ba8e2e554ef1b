package org.sgmanifests.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.validation.WholeFile;

/**
 * Remembers from which inputs some outputs came, so that what has not changed is not done again. In
 * the file is one digest of all, by which nothing of the contents can be found out.
 */
final class Stamp {
  private final Path file;
  private final String options;
  private final List<Path> inputs;
  private final List<Path> outputs;

  /**
   * A stamp.
   *
   * @param options what the outputs depend on besides files
   * @param inputs files and folders; what is missing counts as such
   * @param outputs the same
   */
  Stamp(Path file, String options, List<Path> inputs, List<Path> outputs) {
    this.file = file;
    this.options = options;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** Whether inputs and outputs are those of when it was written. */
  boolean isFresh() throws IOException {
    return Files.isRegularFile(file) && Files.readString(file).equals(text());
  }

  void write() throws IOException {
    WholeFile.write(file, text(), false);
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  private String text() throws IOException {
    MessageDigest digest = sha256();
    add(digest, options);
    for (List<Path> paths : List.of(inputs, outputs)) {
      add(digest, "paths " + paths.size());
      for (Path path : paths) {
        addTree(digest, path);
      }
    }
    return HexFormat.of().formatHex(digest.digest()) + "\n";
  }

  private static void addTree(MessageDigest digest, Path root) throws IOException {
    if (!Files.exists(root)) {
      add(digest, "missing " + root);
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted().toList()) {
        add(digest, path.toString());
        if (Files.isRegularFile(path)) {
          byte[] content = Files.readAllBytes(path);
          add(digest, "bytes " + content.length);
          digest.update(content);
        }
      }
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
