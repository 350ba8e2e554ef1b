package org.sgmanifests.validation;

import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.Position;
import org.sgmanifests.validation.yaml.SourceMap;

/** Where a finding is: object, path, and the place in a file or in a program. */
final class FindingPlace {
  private FindingPlace() {}

  /**
   * Begins a finding about a field.
   *
   * @param places those of the object in its file; empty when it comes from a program
   * @param bundle knows which line of the program added the object
   */
  static ImmutableFinding.Builder begin(Field at, Optional<SourceMap> places, Bundle bundle) {
    Manifest manifest = at.manifest();
    ImmutableFinding.Builder finding =
        Finding.builder()
            .kind(nonEmpty(manifest.kind()))
            .namespace(Optional.ofNullable(manifest.namespace()))
            .name(nonEmpty(manifest.name()))
            .path(at.path().toString());
    if (places.isEmpty()) {
      return finding.source(callerOf(manifest, bundle));
    }
    SourceMap place = places.get().at(at.path());
    Position position = isScalar(at) ? place.value() : place.key();
    return finding.file(position.source()).line(position.line()).column(position.column());
  }

  private static Optional<String> callerOf(Manifest manifest, Bundle bundle) {
    return bundle
        .addedAt(manifest.source())
        .map(caller -> caller.getFileName() + ":" + caller.getLineNumber());
  }

  /** A config file has no kind and no name. */
  private static Optional<String> nonEmpty(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }

  /** A scalar is pointed at; an object or list, or where nothing was written, by its key. */
  private static boolean isScalar(Field at) {
    return at.written().value().isValueNode();
  }
}
