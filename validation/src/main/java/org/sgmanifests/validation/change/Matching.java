package org.sgmanifests.validation.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Which object of one state is which of the other: the one of its kind, namespace and name. One
 * without a namespace goes where kubectl is told to put it, and so may be any of its name; but one
 * that is the same to the letter comes first.
 *
 * @param kept the objects of both states, in the order of the new one
 * @param added those of the new state only
 * @param removed those of the old state only
 */
public record Matching(List<ObjectChange> kept, List<Manifest> added, List<Manifest> removed) {

  /**
   * Finds the pairs.
   *
   * @param before the objects as they were
   * @param after the objects as they are to be
   * @return the pairs
   */
  public static Matching of(List<Manifest> before, List<Manifest> after) {
    Map<String, List<Manifest>> old = new HashMap<>();
    for (Manifest manifest : before) {
      old.computeIfAbsent(nameOf(manifest), name -> new ArrayList<>(1)).add(manifest);
    }
    List<ObjectChange> kept = new ArrayList<>();
    List<Manifest> same = pair(after, old, kept, (a, b) -> Objects.equals(space(a), space(b)));
    List<Manifest> added = pair(same, old, kept, (a, b) -> space(a) == null || space(b) == null);
    kept.sort(Comparator.comparingInt(object -> object.after().index()));
    List<Manifest> removed = new ArrayList<>();
    old.values().forEach(removed::addAll);
    removed.sort(Comparator.comparingInt(Manifest::index));
    return new Matching(List.copyOf(kept), List.copyOf(added), List.copyOf(removed));
  }

  /** {@return the objects as they were before, by the index of what is in their place now} */
  public Map<Integer, Manifest> deployed() {
    Map<Integer, Manifest> deployed = new HashMap<>();
    kept.forEach(object -> deployed.put(object.after().index(), object.before()));
    return deployed;
  }

  /** Moves the old objects that have a counterpart to the pairs; returns the new ones without. */
  private static List<Manifest> pair(
      List<Manifest> after,
      Map<String, List<Manifest>> old,
      List<ObjectChange> pairs,
      BiPredicate<Manifest, Manifest> inSameNamespace) {
    List<Manifest> left = new ArrayList<>();
    for (Manifest manifest : after) {
      Manifest counterpart = null;
      Iterator<Manifest> candidates = old.getOrDefault(nameOf(manifest), List.of()).iterator();
      while (counterpart == null && candidates.hasNext()) {
        Manifest candidate = candidates.next();
        if (inSameNamespace.test(candidate, manifest)) {
          counterpart = candidate;
          candidates.remove();
          pairs.add(new ObjectChange(candidate, manifest));
        }
      }
      if (counterpart == null) {
        left.add(manifest);
      }
    }
    return left;
  }

  private static @Nullable String space(Manifest manifest) {
    return manifest.namespace();
  }

  private static String nameOf(Manifest manifest) {
    return manifest.group() + "/" + manifest.kind() + "/" + manifest.name();
  }
}
