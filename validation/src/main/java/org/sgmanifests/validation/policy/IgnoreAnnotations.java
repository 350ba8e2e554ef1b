package org.sgmanifests.validation.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Suppressions in the objects themselves: {@code sgmanifests.org/ignore-<rule>: "<reason>"} holds
 * for the whole object, whatever its kind.
 */
final class IgnoreAnnotations {
  private static final String PREFIX = "sgmanifests.org/ignore-";

  private IgnoreAnnotations() {}

  static List<Suppression> of(Collection<Manifest> manifests) {
    List<Suppression> found = new ArrayList<>();
    for (Manifest manifest : manifests) {
      for (Field annotation : manifest.at("metadata.annotations").fields()) {
        String key = Objects.requireNonNull(annotation.path().name());
        if (key.startsWith(PREFIX)) {
          found.add(suppression(annotation, key.substring(PREFIX.length())));
        }
      }
    }
    return found;
  }

  private static Suppression suppression(Field annotation, String rule) {
    Manifest owner = annotation.manifest();
    String reason = annotation.text();
    return new Suppression(
        annotation,
        rule,
        field -> field.manifest().index() == owner.index(),
        reason == null || reason.isBlank() ? null : reason.strip(),
        null,
        Origin.ANNOTATION);
  }
}
