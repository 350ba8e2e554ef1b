package org.sgmanifests.validation.rules.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The objects whose name or kind is a finding already. One of them may be meant by a reference that
 * dangles: by the name that it should have, but no more names can be meant than there are such
 * objects; or by its name and the kind that it should have.
 */
final class Misnamed {
  private final Map<Place, Integer> objects = new HashMap<>();
  private final Map<Place, Set<String>> missing = new HashMap<>();

  /** The names of objects of kinds that StackGres does not have. */
  private final Set<Named> ofNoKind = new HashSet<>();

  private record Named(String name, @Nullable String namespace) {}

  private record Place(String kind, @Nullable String namespace) {}

  private Misnamed() {}

  static Misnamed of(CheckedBundle bundle, Collection<SameTarget> targets) {
    Misnamed misnamed = new Misnamed();
    if (targets.isEmpty()) {
      return misnamed;
    }
    Set<Integer> counted = new HashSet<>();
    for (Violation violation : bundle.violations(Violation.class)) {
      Manifest manifest = violation.at().manifest();
      boolean ofName = violation.at().path().toString().equals("metadata.name");
      if (ofName && counted.add(manifest.index())) {
        misnamed.objects.merge(new Place(manifest.kind(), manifest.namespace()), 1, Integer::sum);
      }
    }
    for (Manifest manifest : bundle.all()) {
      if (manifest.group().equals("stackgres.io") && KindModels.of(manifest).isEmpty()) {
        misnamed.ofNoKind.add(new Named(manifest.name(), manifest.namespace()));
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
    if (isOfNoKind(reference)) {
      return true;
    }
    Place place = place(reference);
    return missing.getOrDefault(place, Set.of()).size() <= objects.getOrDefault(place, 0)
        && objects.containsKey(place);
  }

  private boolean isOfNoKind(Reference reference) {
    return reference.kind().startsWith("SG")
        && ofNoKind.contains(new Named(reference.name(), reference.namespace()));
  }

  private static Place place(Reference reference) {
    return new Place(reference.kind(), reference.namespace());
  }
}
