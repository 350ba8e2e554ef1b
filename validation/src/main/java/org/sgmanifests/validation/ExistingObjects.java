package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.yaml.YamlReader;

/**
 * What a file says to exist on the Kubernetes cluster already. It is a list written by hand,
 *
 * <pre>
 * - kind: Secret
 *   namespace: my-namespace   # left out for cluster-scoped kinds
 *   name: users
 *   keys: [username, password]   # optional; without them any key is taken as present
 * </pre>
 *
 * <p>or objects as {@code kubectl get secrets,configmaps,sgclusters -o yaml} prints them. Of these
 * only kind, namespace, name and the keys are kept, never a value. A Secret without any key counts
 * as one of which the keys are not known.
 *
 * <p>What is wrong in the file is no exception; the report of the validator has it.
 */
public final class ExistingObjects {
  private static final YamlReader YAML = new YamlReader();

  private final List<ExistingObject> objects;
  private final List<Finding> unreadable;

  ExistingObjects(List<ExistingObject> objects, List<Finding> unreadable) {
    this.objects = List.copyOf(objects);
    this.unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads a file.
   *
   * @param file file to read
   * @return the objects, and what could not be read
   */
  public static ExistingObjects read(Path file) {
    DeclarationCollector collector = new DeclarationCollector();
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        collector.unreadable(name, "This is a folder.", "name a file in it.");
      } else {
        collector.add(name, YAML.read(file));
      }
    } catch (NoSuchFileException e) {
      collector.unreadable(name, "There is no such file.", "correct the path.");
    } catch (IOException e) {
      collector.unreadable(
          name,
          "The file cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions.");
    }
    return collector.existing();
  }

  /**
   * Reads a text.
   *
   * @param name what findings call it, in the place of a file name
   * @param text content of the file
   * @return the objects, and what could not be read
   */
  public static ExistingObjects read(String name, byte[] text) {
    DeclarationCollector collector = new DeclarationCollector();
    collector.add(name, YAML.read(name, text));
    return collector.existing();
  }

  /** {@return the objects, in the order of the file} */
  public List<ExistingObject> objects() {
    return objects;
  }

  /** {@return what could not be read, and why} */
  public List<Finding> unreadable() {
    return unreadable;
  }
}
