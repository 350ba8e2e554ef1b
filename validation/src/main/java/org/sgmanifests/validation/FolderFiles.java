package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, and of the folders in it, that may hold manifests. What is hidden is left
 * out, and folders behind symbolic links are, as these may lead back.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");

  private final Path folder;
  private final ManifestCollector problems;
  private final List<Path> files = new ArrayList<>();

  private FolderFiles(Path folder, ManifestCollector problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The files in the order of their paths; what cannot be looked at is told to the collector. */
  static List<Path> of(Path folder, ManifestCollector problems) throws IOException {
    FolderFiles found = new FolderFiles(folder, problems);
    // A link that somebody names is followed, and what is found keeps the name that it has there.
    Path start = folder.toRealPath();
    Files.walkFileTree(start, found);
    Collections.sort(found.files);
    return found.files.stream().map(file -> folder.resolve(start.relativize(file))).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    boolean named = Files.isSameFile(directory, folder);
    return named || !isHidden(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ENDINGS.contains(ending) && !isHidden(file) && !Files.isDirectory(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problems.unreadable(
        file.toString(),
        "This cannot be looked at (" + e.getClass().getSimpleName() + ").",
        "check its permissions.");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
    if (e != null) {
      visitFileFailed(directory, e);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
