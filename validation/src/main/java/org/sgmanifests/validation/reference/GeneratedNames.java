package org.sgmanifests.validation.reference;

import java.util.List;
import org.sgmanifests.validation.tree.Manifest;

/** Knows the names that the operator generates for an object. */
final class GeneratedNames {
  private GeneratedNames() {}

  /** Whether a name is one of those that the operator generates for the owner. */
  static boolean contain(List<String> patterns, Manifest owner, String name) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, owner, name));
  }

  private static boolean matches(String pattern, Manifest owner, String name) {
    String[] around = pattern.replace("{name}", owner.name()).split("\\{major}", 2);
    if (around.length == 1) {
      return name.equals(around[0]);
    }
    boolean fits =
        name.length() > around[0].length() + around[1].length()
            && name.startsWith(around[0])
            && name.endsWith(around[1]);
    return fits
        && isMajor(name.substring(around[0].length(), name.length() - around[1].length()), owner);
  }

  /** With {@code latest} or an unreadable version any number may be the one. */
  static boolean isMajor(String text, Manifest owner) {
    String version = owner.at("spec.postgres.version").value().asText();
    return version.matches("\\d+(\\..*)?")
        ? text.equals(version.split("\\.", 2)[0])
        : text.matches("\\d+");
  }
}
