package org.sgmanifests.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.validation.tree.Each;
import org.sgmanifests.validation.yaml.ReadLimits;
import org.sgmanifests.validation.yaml.ReadResult;
import org.sgmanifests.validation.yaml.YamlReader;

/**
 * Reads manifests from YAML or JSON: files, folders, several documents in a file, anchors and merge
 * keys, lists ({@code kind: List}), objects of any kind. Every object is kept as it stands; what is
 * wrong with its fields is for the {@link Validator} to say. What cannot be read at all becomes a
 * finding, never an exception.
 */
public final class ManifestReader {
  /** Enough to keep all cores busy, and few enough to show how far it has come. */
  private static final int AT_ONCE = 250;

  private final YamlReader yaml;
  private final ReadProgress progress;

  private ManifestReader(YamlReader yaml, ReadProgress progress) {
    this.yaml = yaml;
    this.progress = progress;
  }

  /** {@return a reader with limits that no sensible manifest reaches} */
  public static ManifestReader create() {
    return within(ReadLimits.DEFAULT);
  }

  /**
   * {@return a reader that refuses texts beyond these limits}
   *
   * @param limits the limits
   */
  public static ManifestReader within(ReadLimits limits) {
    return new ManifestReader(new YamlReader(limits), ReadProgress.NONE);
  }

  /**
   * {@return this reader, telling how far it has come}
   *
   * @param watcher is told after each file
   */
  public ManifestReader telling(ReadProgress watcher) {
    return new ManifestReader(yaml, watcher);
  }

  /**
   * Reads files and folders, as {@link #read(Collection)} does.
   *
   * @param paths files and folders
   * @return the objects with their places, and what could not be read
   */
  public Manifests read(Path... paths) {
    return read(Arrays.asList(paths));
  }

  /**
   * Reads files, and the files in folders whose names end with {@code .yaml}, {@code .yml} or
   * {@code .json}, in the order of their paths; all together are one bundle. In a folder, what is
   * hidden (its name begins with a dot) is not looked at, and files that are no manifests are
   * {@link Manifests#leftOut() left out}. A file that is named itself has to be a manifest.
   *
   * @param paths files and folders
   * @return the objects with their places, and what could not be read
   */
  public Manifests read(Collection<Path> paths) {
    ManifestCollector collector = new ManifestCollector();
    List<Found> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path, collector).forEach(file -> files.add(new Found(file, true)));
      } else {
        files.add(new Found(path, false));
      }
    }
    int done = 0;
    while (done < files.size()) {
      List<Found> next = files.subList(done, Math.min(done + AT_ONCE, files.size()));
      for (Consumer<ManifestCollector> read : Each.of(next, this::read)) {
        read.accept(collector);
        progress.read(++done, files.size());
      }
    }
    return collector.manifests();
  }

  /**
   * A file to read.
   *
   * @param inFolder whether nobody named it, so that it may be anything
   */
  private record Found(Path path, boolean inFolder) {}

  /**
   * Reads a text.
   *
   * @param name what findings call it, in the place of a file name
   * @param text content of the file
   * @return the objects with their places, and what could not be read
   */
  public Manifests read(String name, byte[] text) {
    ManifestCollector collector = new ManifestCollector();
    read(name, text, yaml.read(name, text)).accept(collector);
    return collector.manifests();
  }

  /**
   * Reads a stream to its end, or as far as its text is within the limits. It is not closed.
   *
   * @param name what findings call it, in the place of a file name
   * @param text UTF-8
   * @return the objects with their places, and what could not be read
   * @throws IOException when it does not give its bytes
   */
  public Manifests read(String name, InputStream text) throws IOException {
    return read(name, yaml.bytes(text));
  }

  private static List<Path> folder(Path folder, ManifestCollector collector) {
    try {
      return FolderFiles.of(folder, collector);
    } catch (IOException e) {
      collector.unreadable(
          folder.toString(),
          "The folder cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions.");
      return List.of();
    }
  }

  /** Reads a file, which several threads do at once; what comes of it is taken in order. */
  private Consumer<ManifestCollector> read(Found file) {
    String name = file.path.toString();
    try {
      byte[] text = yaml.bytes(file.path);
      ReadResult read = yaml.read(name, text);
      Optional<String> other =
          file.inFolder ? OtherFile.reason(file.path, text, read) : Optional.empty();
      return other.isPresent()
          ? collector -> collector.leaveOut(name, other.get())
          : read(name, text, read);
    } catch (NoSuchFileException e) {
      return unreadable(name, "There is no such file.", "correct the path.");
    } catch (IOException | OutOfMemoryError e) {
      return unreadable(
          name,
          "The file cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions and size.");
    }
  }

  private static Consumer<ManifestCollector> read(String name, byte[] text, ReadResult read) {
    if (OtherFile.isTemplate(text, read)) {
      return unreadable(
          name,
          "This is a template (`{{`), and no YAML before it is filled in.",
          "render it first, and check what comes of that: of `helm template`, for instance.");
    }
    return collector -> collector.add(name, read);
  }

  private static Consumer<ManifestCollector> unreadable(
      String name, String message, String remedy) {
    return collector -> collector.unreadable(name, message, remedy);
  }
}
