package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.sgmanifests.validation.yaml.ReadLimits;
import org.sgmanifests.validation.yaml.YamlReader;

/**
 * Reads manifests from YAML or JSON: several documents in a file, anchors and merge keys, lists
 * ({@code kind: List}), objects of any kind. Every object is kept as it stands; what is wrong with
 * its fields is for the {@link Validator} to say. What cannot be read at all becomes a finding,
 * never an exception.
 */
public final class ManifestReader {
  private final YamlReader yaml;

  private ManifestReader(ReadLimits limits) {
    this.yaml = new YamlReader(limits);
  }

  /** A reader with limits that no sensible manifest reaches. */
  public static ManifestReader create() {
    return within(ReadLimits.DEFAULT);
  }

  /** A reader that refuses texts beyond these limits. */
  public static ManifestReader within(ReadLimits limits) {
    return new ManifestReader(limits);
  }

  /** Reads files; all together are one bundle. */
  public Manifests read(Path... files) {
    return read(Arrays.asList(files));
  }

  /** Reads files; all together are one bundle. */
  public Manifests read(Collection<Path> files) {
    ManifestCollector collector = new ManifestCollector();
    files.forEach(file -> read(file, collector));
    return collector.manifests();
  }

  /**
   * Reads a text.
   *
   * @param name what findings call it, in the place of a file name
   */
  public Manifests read(String name, byte[] text) {
    ManifestCollector collector = new ManifestCollector();
    collector.add(name, yaml.read(name, text));
    return collector.manifests();
  }

  private void read(Path file, ManifestCollector collector) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        collector.unreadable(
            name,
            "This is a folder.",
            "name the files in it, such as `" + file.resolve("*.yaml") + "`.");
      } else {
        collector.add(name, yaml.read(name, Files.readAllBytes(file)));
      }
    } catch (NoSuchFileException e) {
      collector.unreadable(name, "There is no such file.", "correct the path.");
    } catch (IOException | OutOfMemoryError e) {
      collector.unreadable(
          name,
          "The file cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions and size.");
    }
  }
}
