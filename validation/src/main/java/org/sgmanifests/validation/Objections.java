package org.sgmanifests.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Which rule objects to which field, so that one mistake is one finding. Of the findings of several
 * rules about one value the worst counts, and of those that are equally bad the first. In an object
 * or a list there is room for more than one mistake; of these all count.
 */
final class Objections {
  private final Map<Place, Objection> values = new HashMap<>();
  private final Map<Manifest, Set<String>> errors = new HashMap<>();
  private final Map<Manifest, Set<String>> refused = new HashMap<>();

  private record Place(Manifest manifest, String path) {}

  private record Objection(String rule, Severity severity) {}

  /**
   * Takes a finding into account, also one that somebody decided to live with.
   *
   * @param ofRule how bad the findings of its rule are: the same whichever findings are reported
   */
  void add(Finding finding, Severity ofRule, Field at) {
    if (ofRule == Severity.ERROR) {
      errors.computeIfAbsent(at.manifest(), m -> new HashSet<>()).add(finding.path());
    }
    if (!at.value().isContainerNode()) {
      values.merge(
          new Place(at.manifest(), finding.path()),
          new Objection(finding.rule(), finding.severity()),
          (first, next) -> first.severity.isAtLeast(next.severity) ? first : next);
    }
  }

  /**
   * Takes a section as one that has to be as it was: what is wrong inside of it does not matter.
   */
  void addRefused(Field section) {
    refused
        .computeIfAbsent(section.manifest(), m -> new HashSet<>())
        .add(section.path().toString());
  }

  /** Whether the finding is inside of such a section. */
  boolean isMoot(Finding finding, Field at) {
    return refused.getOrDefault(at.manifest(), Set.of()).stream()
        .anyMatch(section -> isInside(finding.path(), section));
  }

  /** Whether the finding is the one that counts at its place. */
  boolean counts(Finding finding, Field at) {
    Objection first = values.get(new Place(at.manifest(), finding.path()));
    return first == null || first.rule.equals(finding.rule());
  }

  /** Whether there is an error in this very field. */
  boolean has(Field at) {
    Set<String> ofObject = errors.get(at.manifest());
    return ofObject != null && ofObject.contains(at.path().toString());
  }

  /** Whether there is an error in this field or inside of it. */
  boolean hasWithin(Field at) {
    String path = at.path().toString();
    return errors.getOrDefault(at.manifest(), Set.of()).stream()
        .anyMatch(error -> error.equals(path) || isInside(error, path));
  }

  private static boolean isInside(String path, String section) {
    return path.length() > section.length()
        && path.startsWith(section)
        && (path.charAt(section.length()) == '.' || path.charAt(section.length()) == '[');
  }
}
