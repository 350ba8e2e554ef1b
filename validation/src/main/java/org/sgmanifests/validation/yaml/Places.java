package org.sgmanifests.validation.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of the entries of one mapping or list, kept beside the tree and not in it, so that
 * they survive copies and changes of the tree. Marks lie in one array, key and value in turn.
 *
 * <p>Looking up is a scan: it happens for the few values that a finding names.
 */
final class Places {

  private static final String[] NO_NAMES = {};

  private String[] names;
  private long[] marks;
  private @Nullable Places[] inside;
  private int size;

  private Places(String[] names, int capacity) {
    this.names = names;
    this.marks = new long[2 * capacity];
    this.inside = new Places[capacity];
  }

  static Places ofMapping() {
    return new Places(new String[6], 6);
  }

  static Places ofList() {
    return new Places(NO_NAMES, 4);
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
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  void add(String name, long key, Placed value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size] = name;
    addEntry(key, value);
  }

  void add(Placed item) {
    addEntry(item.mark(), item);
  }

  void replace(int entry, long key, Placed value) {
    marks[2 * entry] = key;
    marks[2 * entry + 1] = value.mark();
    inside[entry] = value.inside();
  }

  private void addEntry(long key, Placed value) {
    if (size == inside.length) {
      marks = Arrays.copyOf(marks, 4 * size);
      inside = Arrays.copyOf(inside, 2 * size);
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
    return inside[entry];
  }
}
