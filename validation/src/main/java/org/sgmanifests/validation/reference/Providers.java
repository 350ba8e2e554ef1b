package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.tree.Manifest;

/** Which objects of a bundle a reference means, or which of them make what it means. */
final class Providers {
  private final Named<List<Manifest>> objects = new Named<>(() -> new ArrayList<>(1));
  private final Named<List<Manifest>> makers = new Named<>(() -> new ArrayList<>(1));

  Providers(List<Manifest> manifests) {
    for (Manifest manifest : manifests) {
      objects.get(manifest.kind(), manifest.namespace(), manifest.name()).add(manifest);
      SecretMaker.of(manifest)
          .forEach(
              maker -> makers.get(maker.kind(), manifest.namespace(), maker.name()).add(manifest));
    }
  }

  /** The objects that have the name. */
  List<Manifest> named(Reference reference) {
    return in(objects, reference);
  }

  /** The objects that have the name, and those that make one of this name. */
  List<Manifest> all(Reference reference) {
    List<Manifest> all = new ArrayList<>(in(objects, reference));
    all.addAll(in(makers, reference));
    return all;
  }

  private static List<Manifest> in(Named<List<Manifest>> index, Reference reference) {
    return index.find(reference.kind(), reference.namespace(), reference.name()).stream()
        .flatMap(List::stream)
        .toList();
  }
}
