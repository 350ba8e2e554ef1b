package org.sgmanifests.validation.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of the entries of one mapping or list, kept beside the tree and not in it, so that
 * they survive copies and changes of the tree. Marks lie in one array, key and value in turn.
 *
 * <p>Looking up is a scan where there are few entries. Reading is the work of one thread; what was
 * read is looked at by any number of them.
 */
final class Places {

  private static final String[] NO_NAMES = {};
  private static final String[] NOTHING = {};
  private static final long[] NO_MARKS = {};
  private static final Places[] NOTHING_INSIDE = {};

  /** Entries up to which a scan is as good as an index. */
  private static final int FEW = 16;

  private String[] names;
  private long[] marks;
  private @Nullable Places[] inside;
  private int size;

  /** Entries by name, once that one of many was looked up. */
  private volatile @Nullable Map<String, Integer> index;

  private Places(String[] names) {
    this.names = names;
    this.marks = NO_MARKS;
    this.inside = NOTHING_INSIDE; // as it stays for scalars only
  }

  static Places ofMapping() {
    return new Places(NOTHING);
  }

  static Places ofList() {
    return new Places(NO_NAMES);
  }

  @SuppressWarnings("ReferenceEquality") // a mapping without entries has names of its own
  boolean isList() {
    return names == NO_NAMES;
  }

  int size() {
    return size;
  }

  /** The entry of the key {@code name} of a mapping, or -1. */
  int find(String name) {
    if (isList()) {
      return -1;
    }
    if (size > FEW) {
      return indexed().getOrDefault(name, -1);
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Map<String, Integer> indexed() {
    Map<String, Integer> byName = index;
    if (byName == null) {
      byName = new HashMap<>();
      for (int i = 0; i < size; i++) {
        byName.put(names[i], i);
      }
      index = byName;
    }
    return byName;
  }

  void add(String name, long key, Placed value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, Math.max(1, 2 * size));
    }
    names[size] = name;
    if (index != null) {
      index.put(name, size);
    }
    addEntry(key, value);
  }

  void add(Placed item) {
    addEntry(item.mark(), item);
  }

  void replace(int entry, long key, Placed value) {
    marks[2 * entry] = key;
    marks[2 * entry + 1] = value.mark();
    if (value.inside() != null && entry >= inside.length) {
      inside = Arrays.copyOf(inside, marks.length / 2);
    }
    if (entry < inside.length) {
      inside[entry] = value.inside();
    }
  }

  private void addEntry(long key, Placed value) {
    if (2 * size == marks.length) {
      marks = Arrays.copyOf(marks, Math.max(2, 4 * size));
    }
    replace(size++, key, value);
  }

  long key(int entry) {
    return marks[2 * entry];
  }

  long value(int entry) {
    return marks[2 * entry + 1];
  }

  @Nullable Places inside(int entry) {
    return entry < inside.length ? inside[entry] : null;
  }
}
