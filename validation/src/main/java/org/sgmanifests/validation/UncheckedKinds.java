package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Finds the StackGres objects that nobody can check here, because this library doesn't know their
 * kind.
 */
final class UncheckedKinds {
  private UncheckedKinds() {}

  static List<Field> of(List<Manifest> manifests) {
    return manifests.stream()
        .filter(manifest -> manifest.group().equals("stackgres.io"))
        .filter(manifest -> KindModels.of(manifest).isEmpty())
        .map(manifest -> manifest.at("kind"))
        .toList();
  }
}
