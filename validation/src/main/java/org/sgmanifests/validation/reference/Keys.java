package org.sgmanifests.validation.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of a Secret or ConfigMap: those that it has, of however many sources, or any when one
 * source doesn't tell. What is no Secret and no ConfigMap has no keys that anybody asks for.
 */
final class Keys {
  private Set<String> names = Set.of();
  private boolean unknown;
  private boolean made;

  /** Adds what makes the object, with these keys. */
  void add(Collection<String> more) {
    made = true;
    merge(more);
  }

  /** Adds what makes the object and doesn't tell its keys. */
  void addUnknown() {
    made = true;
    unknown = true;
  }

  /** Adds keys to an object that something else has to make; what that is may be elsewhere. */
  void merge(Collection<String> more) {
    if (names.isEmpty()) {
      names = Set.copyOf(more);
    } else if (!names.containsAll(more)) {
      Set<String> all = new HashSet<>(names);
      all.addAll(more);
      names = Set.copyOf(all);
    }
  }

  void addAll(Keys other) {
    merge(other.names);
    unknown |= other.unknown;
    made |= other.made;
  }

  boolean isKnown() {
    return made && !unknown;
  }

  /** The keys in no order, without those that are patterns. */
  List<String> names() {
    return names.stream().filter(name -> !name.contains("*")).toList();
  }

  /** Whether it has the key, or may have it. */
  boolean has(String key) {
    return !isKnown()
        || names.contains(key)
        || names.stream().anyMatch(name -> name.endsWith("*") && fits(name, key));
  }

  /** Whether it has the key, or may have it, whatever else makes the object. */
  boolean surelyHave(String key) {
    return made && has(key);
  }

  private static boolean fits(String pattern, String key) {
    return key.startsWith(pattern.substring(0, pattern.length() - 1));
  }
}
