package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * Writes valid bundles as YAML, in the order in which the objects are best applied. The same bundle
 * gives the same bytes, and readers of YAML 1.1 and 1.2 understand them alike.
 *
 * <p>A file appears whole or not at all. A file with a Secret in it can be read by its owner only,
 * where the file system knows owners.
 */
public final class ManifestWriter {
  private static final YamlWriter YAML = new YamlWriter();

  private ManifestWriter() {}

  /** The objects as one text of several documents. */
  public static String toYaml(ValidBundle bundle) {
    return YAML.write(bundle.manifests().stream().map(Manifest::tree).toList());
  }

  /**
   * Writes the objects to one file, in place of what was there.
   *
   * @throws IOException if the file system refuses; then the file is as it was before
   */
  public static void writeFile(ValidBundle bundle, Path file) throws IOException {
    WholeFile.write(file, toYaml(bundle), holdsSecret(bundle.manifests()));
  }

  /**
   * Writes a file for each object, named by number, kind and name: {@code
   * 03-secret-mysecrets-db.yaml}. In the order of their names they can be applied. The folder is
   * made when it is missing; other files in it stay.
   *
   * @return the files, in the order of application
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public static List<Path> writeFolder(ValidBundle bundle, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    int digits = Math.max(2, String.valueOf(bundle.size()).length());
    for (Manifest manifest : bundle.manifests()) {
      Path file = folder.resolve(fileName(manifest, files.size() + 1, digits));
      WholeFile.write(file, YAML.write(manifest.tree()), holdsSecret(List.of(manifest)));
      files.add(file);
    }
    return files;
  }

  /**
   * Whatever a name holds, the file stays in its folder: only letters, digits, dots and dashes are
   * left of it.
   */
  private static String fileName(Manifest manifest, int number, int digits) {
    String words = manifest.kind() + "-" + manifest.name();
    return String.format(Locale.ROOT, "%0" + digits + "d-", number)
        + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-")
        + ".yaml";
  }

  private static boolean holdsSecret(List<Manifest> manifests) {
    return manifests.stream().anyMatch(manifest -> manifest.kind().equals("Secret"));
  }
}
