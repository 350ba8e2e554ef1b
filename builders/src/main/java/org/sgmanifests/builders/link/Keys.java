package org.sgmanifests.builders.link;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.text.Nearest;

/** The keys of one Secret or ConfigMap. Never holds a value, so that no message can show one. */
final class Keys {
  private final String owner;
  private final Set<String> present = new TreeSet<>();

  private Keys(String owner, @Nullable Map<String, ?> first, @Nullable Map<String, ?> second) {
    this.owner = owner;
    add(first);
    add(second);
  }

  static Keys of(Secret secret) {
    return new Keys("Secret `" + Names.of(secret) + "`", secret.getData(), secret.getStringData());
  }

  static Keys of(ConfigMap map) {
    return new Keys("ConfigMap `" + Names.of(map) + "`", map.getData(), map.getBinaryData());
  }

  private void add(@Nullable Map<String, ?> content) {
    if (content != null) {
      present.addAll(content.keySet());
    }
  }

  /** The key itself, if it is there. */
  String require(String key) {
    Objects.requireNonNull(key, "the key to refer to is null");
    if (present.contains(key)) {
      return key;
    }
    throw new IllegalArgumentException(owner + " has no key `" + key + "`. " + remedy(key));
  }

  private String remedy(String key) {
    if (present.isEmpty()) {
      return "It has no keys at all: add that key.";
    }
    return Nearest.to(key, present)
        .map(near -> "Use `" + near + "`, or add that key.")
        .orElseGet(() -> "Use one of " + quoted() + ", or add that key.");
  }

  private String quoted() {
    return "`" + String.join("`, `", present) + "`";
  }
}
