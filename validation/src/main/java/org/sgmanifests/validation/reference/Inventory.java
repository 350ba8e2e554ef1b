package org.sgmanifests.validation.reference;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.reference.Reference.Where;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * All objects that a reference can find: those of the bundle, those declared to exist elsewhere,
 * those that others of the bundle make (an ExternalSecret, say), and those that the operator
 * generates.
 */
final class Inventory {
  private final Named<Entry> entries = new Named<>(Entry::new);
  private final GeneratedObjects generated;

  /** All that has one name. */
  private static final class Entry {
    private final Keys keys = new Keys();
    private Where where = Where.GENERATED;

    /** The bundle itself says most about an object, and then what is declared. */
    private void isAt(Where place) {
      where = place.compareTo(where) < 0 ? place : where;
    }
  }

  /** An object that was found. */
  record Found(Where where, Keys keys) {}

  Inventory(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      StackGresVersion release) {
    this.generated = new GeneratedObjects(manifests, existing, release);
    manifests.forEach(this::add);
    for (ExistingObject object : existing) {
      Entry entry = entries.get(object.kind(), object.namespace(), object.name());
      entry.isAt(Where.DECLARED);
      if (object.keys().isEmpty()) {
        entry.keys.addUnknown();
      } else {
        entry.keys.add(object.keys());
      }
    }
  }

  private void add(Manifest manifest) {
    Entry entry = entries.get(manifest.kind(), manifest.namespace(), manifest.name());
    entry.isAt(Where.BUNDLE);
    if (manifest.group().isEmpty()) {
      entry.keys.add(keysOf(manifest));
      if (FilledObjects.contain(manifest)) {
        entry.keys.addUnknown();
      }
    } else {
      SecretMaker.of(manifest).forEach(maker -> add(maker, manifest.namespace()));
    }
  }

  private void add(SecretMaker maker, @Nullable String namespace) {
    Keys keys = entries.get(maker.kind(), namespace, maker.name()).keys;
    if (!maker.keysKnown()) {
      keys.addUnknown();
    } else if (maker.added()) {
      keys.merge(maker.keys());
    } else {
      keys.add(maker.keys());
    }
  }

  private static Set<String> keysOf(Manifest manifest) {
    Set<String> keys = new TreeSet<>();
    for (String section : List.of("data", "stringData", "binaryData")) {
      for (Field entry : manifest.root().get(section).fields()) {
        keys.add(Objects.requireNonNull(entry.path().name()));
      }
    }
    return keys;
  }

  /**
   * What there is of this name in a namespace.
   *
   * @param key the one that is asked for; what the operator makes is not looked for if it is there
   */
  Optional<Found> find(String kind, @Nullable String namespace, String name, @Nullable String key) {
    List<Entry> there = entries.find(kind, namespace, name);
    if (there.size() == 1 && (key == null || there.get(0).keys.surelyHave(key))) {
      return Optional.of(new Found(there.get(0).where, there.get(0).keys));
    }
    Keys keys = new Keys();
    Where where = null;
    for (Entry entry : there) {
      keys.addAll(entry.keys);
      where = where == null || entry.where.compareTo(where) < 0 ? entry.where : where;
    }
    GeneratedObject made =
        generated.find(kind, namespace, name).map(GeneratedObjects.Found::object).orElse(null);
    if (made != null) {
      where = where == null ? Where.GENERATED : where;
      if (made.keys().isEmpty()) {
        keys.addUnknown();
      } else {
        keys.add(made.keys());
      }
    }
    return where == null ? Optional.empty() : Optional.of(new Found(where, keys));
  }

  /** What building it and looking things up took. */
  long steps() {
    return entries.steps() + generated.steps();
  }

  GeneratedObjects generated() {
    return generated;
  }

  /** The namespaces that have something of this name, an empty one for anywhere. */
  Set<String> namespaces(String kind, String name) {
    return entries.namespaces(kind, name);
  }

  /** The names of all objects of a kind. */
  Set<String> names(String kind) {
    return entries.names(kind);
  }
}
