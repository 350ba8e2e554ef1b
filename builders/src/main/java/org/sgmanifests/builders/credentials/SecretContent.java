package org.sgmanifests.builders.credentials;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What has to be in a Secret, without its secret values. */
public final class SecretContent {
  private final String namespace;
  private final Map<String, String> labels;

  /** For each key the one whose value it has: itself, or an earlier one. */
  private final Map<String, String> keys;

  /** Values that are no secret, by key. */
  private final Map<String, String> known;

  private final boolean ofUsers;

  SecretContent(
      String namespace,
      Map<String, String> labels,
      Map<String, String> keys,
      Map<String, String> known,
      boolean ofUsers) {
    this.namespace = namespace;
    this.labels = new LinkedHashMap<>(labels);
    this.keys = new LinkedHashMap<>(keys);
    this.known = new LinkedHashMap<>(known);
    this.ofUsers = ofUsers;
  }

  /**
   * {@return the keys whose values are all secret, such as those of a bucket}
   *
   * @param namespace namespace of the Secret
   * @param keys the keys
   */
  public static SecretContent of(String namespace, Collection<String> keys) {
    Map<String, String> all = new LinkedHashMap<>();
    keys.forEach(key -> all.put(key, key));
    return new SecretContent(namespace, Map.of(), all, Map.of(), false);
  }

  /** {@return the namespace of the Secret} */
  public String namespace() {
    return namespace;
  }

  /** {@return all keys} */
  public List<String> keys() {
    return List.copyOf(keys.keySet());
  }

  Map<String, String> labels() {
    return labels;
  }

  /** The key whose value a key has: one user may have several roles. */
  String sameAs(String key) {
    return keys.getOrDefault(key, key);
  }

  /** The value of a key, if it is no secret. */
  Optional<String> known(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** What StackGres can't handle in a value. */
  List<String> problems(String place, String value) {
    if (ofUsers) {
      return ValueProblems.of(place, value);
    }
    return value.isBlank() ? List.of(place + ": blank; give a value") : List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretContent that
        && namespace.equals(that.namespace)
        && labels.equals(that.labels)
        && keys.equals(that.keys)
        && known.equals(that.known)
        && ofUsers == that.ofUsers;
  }

  @Override
  public int hashCode() {
    return Objects.hash(namespace, labels, keys, known, ofUsers);
  }

  /** The keys only. */
  @Override
  public String toString() {
    return "SecretContent" + keys();
  }
}
