package org.sgmanifests.site;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.catalogue.FieldCatalogue;

/** Writes a page for each kind, and one that lists them. */
public final class FieldReference {
  private static final String INTRODUCTION =
      """
      # Fields

      Every field of every kind of StackGres 1.14 to 1.18, in our words. The same is at hand as
      `FieldCatalogue` in Java, as JSON Schema for editors, and from the command line:
      `sgmanifests explain SGCluster.spec.replicateFrom`.

      | kind | fields |
      | --- | --- |
      """;

  private FieldReference() {}

  /** Writes the pages to the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder index = new StringBuilder(INTRODUCTION);
    for (String kind : kinds()) {
      FieldCatalogue catalogue = FieldCatalogue.of(kind);
      Files.writeString(folder.resolve(kind + ".md"), FieldPage.of(catalogue));
      index.append("| [").append(kind).append("](").append(kind).append(".md) | ");
      index.append(catalogue.description()).append(" |\n");
    }
    Files.writeString(folder.resolve("index.md"), index);
  }

  private static List<String> kinds() {
    return Kinds.ALL.stream().<String>map(HasMetadata::getKind).toList();
  }
}
