package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing for each kind, namespace and name, found in a number of steps that doesn't grow with
 * the number of those that share the name. What has no namespace fits any: it goes where kubectl is
 * told to put it; and so does all for who looks without one.
 */
final class Named<T> {
  private static final String NO_NAMESPACE = "";

  private final Supplier<T> maker;
  private final Map<String, Map<String, T>> byName = new HashMap<>();
  private final Map<String, Set<String>> namesOfKind = new HashMap<>();

  /** How many things were looked at, for a test that compares it with the number of objects. */
  private long steps;

  Named(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What there is for this name in this namespace, made if there is none yet. */
  T get(String kind, @Nullable String namespace, String name) {
    steps++;
    namesOfKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(name);
    return byName
        .computeIfAbsent(kind + "/" + name, k -> new TreeMap<>())
        .computeIfAbsent(namespace == null ? NO_NAMESPACE : namespace, n -> maker.get());
  }

  /** All that the name can mean in a namespace. */
  List<T> find(String kind, @Nullable String namespace, String name) {
    Map<String, T> named = byName.getOrDefault(kind + "/" + name, Map.of());
    if (namespace == null) {
      steps += named.size();
      return List.copyOf(named.values());
    }
    List<T> found = new ArrayList<>(2);
    for (String place : List.of(namespace, NO_NAMESPACE)) {
      T thing = named.get(place);
      steps++;
      if (thing != null) {
        found.add(thing);
      }
    }
    return found;
  }

  /** Where the name is; the one that may be anywhere is not among them. */
  Set<String> namespaces(String kind, String name) {
    return Collections.unmodifiableSet(byName.getOrDefault(kind + "/" + name, Map.of()).keySet());
  }

  long steps() {
    return steps;
  }

  /** The names of a kind. */
  Set<String> names(String kind) {
    return Collections.unmodifiableSet(namesOfKind.getOrDefault(kind, Set.of()));
  }
}
