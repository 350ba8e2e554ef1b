package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * All objects that a reference can find: those of the bundle, those declared to exist elsewhere,
 * and those that the operator generates for clusters of the bundle. An object or reference without
 * a namespace fits any namespace: it goes where kubectl is told to put it.
 */
final class Inventory {
  private final Map<String, List<Item>> byName = new HashMap<>();
  private final Map<String, Set<String>> namesOfKind = new HashMap<>();

  /**
   * One object.
   *
   * @param keys the keys of a Secret or ConfigMap; empty when unknown, so that any key is taken as
   *     present
   */
  record Item(@Nullable String namespace, Set<String> keys, boolean keysKnown) {
    boolean isIn(@Nullable String other) {
      return namespace == null || other == null || namespace.equals(other);
    }

    boolean has(String key) {
      return !keysKnown || keys.contains(key);
    }
  }

  Inventory(Collection<Manifest> manifests, Collection<ExistingObject> existing) {
    for (Manifest manifest : manifests) {
      Set<String> keys = keysOf(manifest);
      add(
          manifest.kind(),
          manifest.name(),
          new Item(manifest.namespace(), keys, holdsKeys(manifest.kind())));
      if (manifest.kind().equals("SGCluster")) {
        for (String suffix : List.of("", "-ssl", "-binding")) {
          add("Secret", manifest.name() + suffix, new Item(manifest.namespace(), Set.of(), false));
        }
      }
    }
    for (ExistingObject object : existing) {
      add(
          object.kind(),
          object.name(),
          new Item(object.namespace(), object.keys(), !object.keys().isEmpty()));
    }
  }

  private void add(String kind, String name, Item item) {
    byName.computeIfAbsent(kind + "/" + name, key -> new ArrayList<>(1)).add(item);
    namesOfKind.computeIfAbsent(kind, key -> new TreeSet<>()).add(name);
  }

  private static boolean holdsKeys(String kind) {
    return kind.equals("Secret") || kind.equals("ConfigMap");
  }

  private static Set<String> keysOf(Manifest manifest) {
    Set<String> keys = new HashSet<>();
    if (holdsKeys(manifest.kind())) {
      for (String section : List.of("data", "stringData", "binaryData")) {
        for (Field entry : manifest.root().get(section).fields()) {
          keys.add(Objects.requireNonNull(entry.path().name()));
        }
      }
    }
    return keys;
  }

  /** All objects of this kind and name, in whatever namespace. */
  List<Item> find(String kind, String name) {
    return byName.getOrDefault(kind + "/" + name, List.of());
  }

  /** The names of all objects of a kind. */
  Set<String> names(String kind) {
    return namesOfKind.getOrDefault(kind, Set.of());
  }
}
