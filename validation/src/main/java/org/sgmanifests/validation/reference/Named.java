package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, Map<String, Map<String, T>>> byKind = new HashMap<>();

  /** Sorted when somebody asks; a graph that is finished may be asked by several threads. */
  private final Map<String, Set<String>> sortedNames = new ConcurrentHashMap<>();

  /** How many things were looked at, for a test that compares it with the number of objects. */
  private long steps;

  Named(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What there is for this name in this namespace, made if there is none yet. */
  T get(String kind, @Nullable String namespace, String name) {
    steps++;
    sortedNames.remove(kind);
    String place = namespace == null ? NO_NAMESPACE : namespace;
    Map<String, Map<String, T>> ofKind = byKind.computeIfAbsent(kind, k -> new HashMap<>());
    Map<String, T> named = ofKind.getOrDefault(name, Map.of());
    T known = named.get(place);
    if (known == null) {
      known = maker.get();
      ofKind.put(name, with(named, place, known));
    }
    return known;
  }

  /** Nearly all names are in one namespace only, which is why that takes little memory. */
  private static <T> Map<String, T> with(Map<String, T> named, String place, T thing) {
    if (named.isEmpty()) {
      return Map.of(place, thing);
    }
    Map<String, T> more = named.size() == 1 ? new TreeMap<>(named) : named;
    more.put(place, thing);
    return more;
  }

  private Map<String, T> named(String kind, String name) {
    return byKind.getOrDefault(kind, Map.of()).getOrDefault(name, Map.of());
  }

  /** All that the name can mean in a namespace. */
  List<T> find(String kind, @Nullable String namespace, String name) {
    Map<String, T> named = named(kind, name);
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
    return Collections.unmodifiableSet(named(kind, name).keySet());
  }

  long steps() {
    return steps;
  }

  /** The names of a kind, sorted. */
  Set<String> names(String kind) {
    return sortedNames.computeIfAbsent(
        kind,
        k -> Collections.unmodifiableSet(new TreeSet<>(byKind.getOrDefault(k, Map.of()).keySet())));
  }
}
