package org.sgmanifests.validation.rules.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The objects whose name is a finding already. One of them may be meant by a reference that
 * dangles, by the name that it should have; but no more names can be meant than there are such
 * objects.
 */
final class Misnamed {
  private final Map<Place, Integer> objects = new HashMap<>();
  private final Map<Place, Set<String>> missing = new HashMap<>();

  private record Place(String kind, @Nullable String namespace) {}

  private Misnamed() {}

  static Misnamed of(CheckedBundle bundle, Collection<SameTarget> targets) {
    Misnamed misnamed = new Misnamed();
    Set<Integer> counted = new HashSet<>();
    for (Violation violation : bundle.violations(Violation.class)) {
      Manifest manifest = violation.at().manifest();
      boolean ofName = violation.at().path().toString().equals("metadata.name");
      if (ofName && counted.add(manifest.index())) {
        misnamed.objects.merge(new Place(manifest.kind(), manifest.namespace()), 1, Integer::sum);
      }
    }
    if (!counted.isEmpty()) {
      for (SameTarget target : targets) {
        Reference reference = target.first();
        misnamed
            .missing
            .computeIfAbsent(place(reference), place -> new HashSet<>())
            .add(reference.name());
      }
    }
    return misnamed;
  }

  boolean mayBeMeant(Reference reference) {
    Place place = place(reference);
    return missing.getOrDefault(place, Set.of()).size() <= objects.getOrDefault(place, 0)
        && objects.containsKey(place);
  }

  private static Place place(Reference reference) {
    return new Place(reference.kind(), reference.namespace());
  }
}
