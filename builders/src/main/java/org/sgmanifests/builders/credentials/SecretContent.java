package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
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

  /** Values that are no secret, by key. */
  private final Map<String, String> known;

  /** For each of the other keys the one whose value it has: itself, or another one. */
  private final Map<String, String> secret;

  private final boolean ofUsers;

  SecretContent(
      String namespace,
      Map<String, String> labels,
      Map<String, String> known,
      Map<String, String> secret,
      boolean ofUsers) {
    this.namespace = namespace;
    this.labels = new LinkedHashMap<>(labels);
    this.known = new LinkedHashMap<>(known);
    this.secret = new LinkedHashMap<>(secret);
    this.ofUsers = ofUsers;
  }

  /** Keys whose values are all secret, such as those of a bucket. */
  public static SecretContent of(String namespace, Collection<String> keys) {
    Map<String, String> secret = new LinkedHashMap<>();
    keys.forEach(key -> secret.put(key, key));
    return new SecretContent(namespace, Map.of(), Map.of(), secret, false);
  }

  /** Namespace of the Secret. */
  public String namespace() {
    return namespace;
  }

  /** All keys. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(known.keySet());
    keys.addAll(secret.keySet());
    return keys;
  }

  Map<String, String> labels() {
    return labels;
  }

  /** The value of a key, if it is no secret. */
  Optional<String> known(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** The key whose value a key has. */
  String sameAs(String key) {
    return secret.getOrDefault(key, key);
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
        && known.equals(that.known)
        && secret.equals(that.secret)
        && ofUsers == that.ofUsers;
  }

  @Override
  public int hashCode() {
    return Objects.hash(namespace, labels, known, secret, ofUsers);
  }

  /** The keys only. */
  @Override
  public String toString() {
    return "SecretContent" + keys();
  }
}
