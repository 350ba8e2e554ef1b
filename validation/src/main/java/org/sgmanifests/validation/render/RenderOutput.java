package org.sgmanifests.validation.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.OutputFolder;
import org.sgmanifests.validation.WholeFile;

/** The place where a rendering goes: what is there, and what is to be done about it. */
final class RenderOutput {
  private final Path root;
  private final List<RenderedFile> files;

  /** Whether the output is a folder, in which earlier renderings may have left something. */
  private final boolean folder;

  RenderOutput(Path root, List<RenderedFile> files, boolean folder) {
    this.root = root;
    this.files = files;
    this.folder = folder;
    if (folder) {
      OutputFolder checked = OutputFolder.at(root);
      files.forEach(file -> checked.path(file.path()));
    }
  }

  RenderResult write(boolean overwrite) throws IOException {
    refuseObstacles(overwrite);
    List<Path> written = new ArrayList<>();
    List<Path> unchanged = new ArrayList<>();
    for (RenderedFile file : files) {
      Path path = path(file);
      boolean same = isSame(path, file);
      // Writing it again also makes a Secret private that a checkout of git left open.
      if (!same || file.secret()) {
        WholeFile.write(path, file.text(), file.secret());
      }
      (same ? unchanged : written).add(path);
    }
    List<Path> surplus = surplus();
    for (Path path : surplus) {
      Files.delete(path);
      deleteFolderIfEmpty(path);
    }
    return new RenderResult(written, unchanged, surplus);
  }

  RenderDifference compare() throws IOException {
    List<Path> missing = new ArrayList<>();
    List<Path> differing = new ArrayList<>();
    for (RenderedFile file : files) {
      Path path = path(file);
      if (!Files.exists(path)) {
        missing.add(path);
      } else if (!isSame(path, file)) {
        differing.add(path);
      }
    }
    return new RenderDifference(missing, differing, surplus());
  }

  private Path path(RenderedFile file) {
    return file.path().isEmpty() ? root : root.resolve(file.path());
  }

  private void refuseObstacles(boolean overwrite) throws IOException {
    List<String> problems = new ArrayList<>();
    if (folder && Files.exists(root) && !Files.isDirectory(root)) {
      problems.add("`" + root + "` is a file. Name a folder to render to.");
    } else {
      for (RenderedFile file : files) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
          problems.add("`" + path + "` is a folder. Name a file to render to, or move the folder.");
        } else if (!overwrite && Files.isRegularFile(path) && !isRendered(path)) {
          problems.add(
              "`"
                  + path
                  + "` was not rendered by sgmanifests. Move it, or allow to overwrite such"
                  + " files.");
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new RenderException(problems);
    }
  }

  /** What carries our mark and is not rendered any more. */
  private List<Path> surplus() throws IOException {
    List<Path> surplus = new ArrayList<>();
    if (folder && Files.isDirectory(root)) {
      Set<Path> current = files.stream().map(this::path).collect(Collectors.toSet());
      addSurplus(root, current, surplus);
      for (Path wave : list(root, "wave-[0-9]*")) {
        if (Files.isDirectory(wave, LinkOption.NOFOLLOW_LINKS)) {
          addSurplus(wave, current, surplus);
        }
      }
    }
    return surplus;
  }

  private static void addSurplus(Path folder, Set<Path> current, List<Path> surplus)
      throws IOException {
    for (Path path : list(folder, "*.yaml")) {
      boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
      if (plain && !current.contains(path) && isRendered(path)) {
        surplus.add(path);
      }
    }
  }

  private static List<Path> list(Path folder, String glob) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
      stream.forEach(paths::add);
    }
    paths.sort(null);
    return paths;
  }

  /** The folder of a wave, if nothing else is in it. */
  private void deleteFolderIfEmpty(Path deleted) throws IOException {
    Path parent = deleted.getParent();
    if (parent != null && !parent.equals(root) && list(parent, "*").isEmpty()) {
      Files.delete(parent);
    }
  }

  private static boolean isRendered(Path file) throws IOException {
    byte[] header = Rendering.HEADER.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(header, in.readNBytes(header.length));
    }
  }

  private static boolean isSame(Path path, RenderedFile file) throws IOException {
    return Files.isRegularFile(path)
        && new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .equals(file.text());
  }
}
