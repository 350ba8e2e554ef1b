package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder that somebody names, for files that are named by what is in them. Every path stays below
 * the folder, can be had on every file system, and is another one than the paths before, in upper
 * or lower case.
 *
 * <p>What is in the folder is not replaced unless {@link #overwrite} says so. Each file is written
 * as {@link WholeFile} writes it: whole or not at all.
 */
public final class OutputFolder {
  /** What Windows keeps for devices, whatever follows after a dot. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$) *(\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Separators, what Windows has a meaning for, and what no terminal shows. */
  private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|[. ]$");

  /** Characters that all file systems take; names of files are ASCII here. */
  private static final int LONGEST_NAME = 255;

  private final Path root;
  private final Set<String> taken = new HashSet<>();
  private final List<Content> contents = new ArrayList<>();

  private record Content(Path path, String text, boolean secret) {}

  private OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * An output, to which nothing is written yet.
   *
   * @param root the folder, which need not be there yet
   * @return an output without files
   */
  public static OutputFolder at(Path root) {
    return new OutputFolder(root);
  }

  /**
   * The place of a file, which nobody else gets from now on.
   *
   * @param relative relative to the folder, with slashes
   * @return the place
   * @throws IllegalArgumentException if the path leads elsewhere, is no path on some file system,
   *     or is taken
   */
  public Path path(String relative) {
    Path path = root;
    for (String name : relative.split("/", -1)) {
      check(name, relative);
      path = path.resolve(name);
    }
    if (!taken.add(relative.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "Two files would be called `" + relative + "`, in upper or lower case.");
    }
    return path;
  }

  private static void check(String name, String path) {
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || REFUSED.matcher(name).find()
        || DEVICE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "`" + path + "` is no path that stays in its folder on every file system.");
    }
  }

  /**
   * Adds a file; nothing is written yet.
   *
   * @param relative relative to the folder, with slashes
   * @param text content of the file
   * @param secret whether only its owner may read it, where the file system knows owners
   * @return this output
   * @throws IllegalArgumentException as {@link #path}
   */
  public OutputFolder add(String relative, String text, boolean secret) {
    contents.add(new Content(path(relative), text, secret));
    return this;
  }

  /**
   * Writes the files; the folder is made when it is missing, and other files in it stay.
   *
   * @return the files, in the order in which they were added
   * @throws FileAlreadyExistsException if one of them is there with another text; then nothing is
   *     written
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public List<Path> write() throws IOException {
    for (Content content : contents) {
      if (Files.exists(content.path) && !holds(content.path, content.text)) {
        throw new FileAlreadyExistsException(
            content.path.toString(), null, "It has another text, and is not overwritten.");
      }
    }
    return overwrite();
  }

  /**
   * Writes the files as {@link #write} does, but in place of what is there.
   *
   * @return the files, in the order in which they were added
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public List<Path> overwrite() throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    Files.createDirectories(root);
    List<Path> paths = new ArrayList<>();
    for (Content content : contents) {
      WholeFile.write(content.path, content.text, content.secret);
      paths.add(content.path);
    }
    return paths;
  }

  private static boolean holds(Path path, String text) throws IOException {
    return Files.isRegularFile(path) && WholeFile.holds(path, text);
  }
}
