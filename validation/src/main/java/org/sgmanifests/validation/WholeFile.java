package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is written beside its place and then moved there, so that nobody sees half of it. To
 * what is no plain file, such as {@code /dev/stdout}, it is written directly.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, in place of what was there; folders that are missing are made.
   *
   * @param file file to write
   * @param text the whole content
   * @param secret whether only its owner may read it, where the file system knows owners
   * @throws IOException if the file system refuses; then the file is as it was before
   */
  public static void write(Path file, String text, boolean secret) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes); // moving a file there would take its place
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, ".", ".tmp"); // readable by its owner only
    try {
      Files.write(beside, bytes);
      if (!secret && Files.getFileAttributeView(beside, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-r--r--"));
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
