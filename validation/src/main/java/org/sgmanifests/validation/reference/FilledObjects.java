package org.sgmanifests.validation.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sgmanifests.validation.table.FactTable;
import org.sgmanifests.validation.tree.Manifest;

/** Knows the Secrets and ConfigMaps that something on the cluster adds keys to. */
final class FilledObjects {
  private static final List<String> MARKS =
      FactTable.rows(FilledObjects.class, "filled.txt").stream().map(row -> row.get(0)).toList();

  private FilledObjects() {}

  static boolean contain(Manifest manifest) {
    return Stream.of("metadata.annotations", "metadata.labels")
        .flatMap(path -> manifest.at(path).fields().stream())
        .map(entry -> Objects.requireNonNull(entry.path().name()))
        .anyMatch(name -> MARKS.stream().anyMatch(name::startsWith));
  }
}
