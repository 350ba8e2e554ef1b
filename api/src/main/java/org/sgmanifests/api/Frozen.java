package org.sgmanifests.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies for the compact constructors of the records: what was built stays as it was
 * built. Order and {@code null} elements are kept, since both can stand in a manifest. Objects of
 * fabric8 inside are not copied.
 */
public final class Frozen {
  private Frozen() {}

  /**
   * {@return a copy of the list and of the lists and maps in it; {@code null} (not set) stays
   * {@code null}}
   *
   * @param <T> type of the items
   * @param list the list
   */
  public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<T> list) {
    return list == null ? null : copy(list);
  }

  private static <T extends @Nullable Object> List<T> copy(List<T> list) {
    List<T> copy = new ArrayList<>(list.size());
    list.forEach(item -> copy.add(value(item)));
    return Collections.unmodifiableList(copy);
  }

  /**
   * {@return a copy of the map and of the lists and maps in it; {@code null} (not set) stays {@code
   * null}}
   *
   * @param <V> type of the values
   * @param map the map
   */
  public static <V extends @Nullable Object> @Nullable Map<String, V> map(
      @Nullable Map<String, V> map) {
    return map == null ? null : copy(map);
  }

  private static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> map) {
    Map<String, V> copy = new LinkedHashMap<>(map.size() * 2);
    map.forEach((key, value) -> copy.put(key, value(value)));
    return Collections.unmodifiableMap(copy);
  }

  /**
   * {@return a copy of a record's additional properties; {@code null} becomes an empty map, because
   * Jackson hands in an empty map and a builder {@code null} for the same thing}
   *
   * @param properties the properties
   */
  public static Map<String, Object> additional(@Nullable Map<String, Object> properties) {
    return properties == null ? Map.of() : copy(properties);
  }

  @SuppressWarnings("unchecked") // a copy of a list or map has the type of what it copies
  private static <V extends @Nullable Object> V value(V value) {
    if (value instanceof List<?> list) {
      return (V) copy(list);
    }
    return value instanceof Map<?, ?> map ? (V) copy((Map<String, ?>) map) : value;
  }
}
