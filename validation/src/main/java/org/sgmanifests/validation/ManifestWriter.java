package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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

  /**
   * {@return the objects as one text of several documents}
   *
   * @param bundle the objects
   */
  public static String toYaml(ValidBundle bundle) {
    return YAML.write(bundle.manifests().stream().map(Manifest::tree).toList());
  }

  /**
   * Writes the objects to one file, in place of what was there.
   *
   * @param bundle the objects
   * @param file file to write
   * @throws IOException if the file system refuses; then the file is as it was before
   */
  public static void writeFile(ValidBundle bundle, Path file) throws IOException {
    WholeFile.write(file, toYaml(bundle), holdsSecret(bundle.manifests()));
  }

  /**
   * Writes a file for each object, named by number, kind and name: {@code
   * 03-secret-mysecrets-db.yaml}. In the order of their names they can be applied. The folder is
   * made when it is missing; other files in it stay. For a folder that is written again and again,
   * see {@link org.sgmanifests.validation.render.Rendering}: it knows its own files.
   *
   * @param bundle what is written
   * @param folder where to
   * @return the files, in the order of application
   * @throws java.nio.file.FileAlreadyExistsException if one of the files is there with another
   *     text; then nothing is written
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public static List<Path> writeFolder(ValidBundle bundle, Path folder) throws IOException {
    return output(bundle, folder).write();
  }

  /**
   * As {@link #writeFolder}, but in place of files that are there.
   *
   * @param bundle the objects
   * @param folder folder to write to; it is made if it is missing
   * @return the files, in the order of application
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public static List<Path> overwriteFolder(ValidBundle bundle, Path folder) throws IOException {
    return output(bundle, folder).overwrite();
  }

  private static OutputFolder output(ValidBundle bundle, Path folder) {
    OutputFolder output = OutputFolder.at(folder);
    Iterator<String> names = fileNames(bundle).iterator();
    for (Manifest manifest : bundle.manifests()) {
      output.add(names.next(), YAML.write(manifest.tree()), manifest.isSecret());
    }
    return output;
  }

  /**
   * {@return what {@link #writeFolder} calls the files, in the order of application}
   *
   * @param bundle the objects
   */
  public static List<String> fileNames(ValidBundle bundle) {
    int digits = Math.max(2, String.valueOf(bundle.size()).length());
    List<String> names = new ArrayList<>();
    for (Manifest manifest : bundle.manifests()) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d-", names.size() + 1);
      names.add(number + manifest.fileName() + ".yaml");
    }
    return names;
  }

  private static boolean holdsSecret(List<Manifest> manifests) {
    return manifests.stream().anyMatch(Manifest::isSecret);
  }
}
