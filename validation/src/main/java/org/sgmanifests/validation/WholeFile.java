package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * A file that is written beside its place and then moved there, so that nobody sees half of it,
 * even if the process is killed; then a file with {@code .NAME.} in front and {@code .tmp} at the
 * end may be left over. A symbolic link gives way to the file. To what is no plain file, such as
 * {@code /dev/stdout}, it is written directly.
 */
public final class WholeFile {
  /** A name may have 255 bytes; with this many characters there is room for the rest. */
  private static final int MOST_OF_NAME = 50;

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
    Path beside =
        Files.createTempFile(folder, "." + start(file) + ".", ".tmp"); // readable by its owner only
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

  static boolean holds(Path file, String text) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Enough of its name to know a file by that was left over. */
  private static String start(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, Math.min(name.length(), MOST_OF_NAME));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
