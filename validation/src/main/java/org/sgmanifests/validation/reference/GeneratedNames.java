package org.sgmanifests.validation.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.tree.Manifest;

/** Fills in the names that the operator generates for an object. */
final class GeneratedNames {
  private GeneratedNames() {}

  static Set<String> of(List<String> patterns, Manifest owner) {
    return patterns.stream()
        .map(pattern -> pattern.replace("{name}", owner.name()).replace("{major}", major(owner)))
        .collect(Collectors.toSet());
  }

  private static String major(Manifest owner) {
    String version = owner.at("spec.postgres.version").value().asText();
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }
}
