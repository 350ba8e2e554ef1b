package org.sgmanifests.validation.rules.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * The references of one object to one other object, or to one key of it. When that one is missing,
 * it is one mistake, of however many fields: the six selectors of a standby usually name one
 * Secret.
 */
record SameTarget(List<Reference> references) {

  private record Key(
      int from, String kind, @Nullable String namespace, String name, @Nullable String key) {}

  /** An object that another one refers to, and that is not there. */
  private record Missing(int from, String kind, String name) {}

  static Collection<SameTarget> of(CheckedBundle bundle, Predicate<Reference.Outcome> outcome) {
    Set<Missing> missing = new HashSet<>();
    for (Reference reference : bundle.references()) {
      if (!reference.isResolved() && !(reference.outcome() instanceof NoSuchKey)) {
        missing.add(new Missing(from(reference), reference.kind(), reference.name()));
      }
    }
    Map<Key, SameTarget> groups = new LinkedHashMap<>();
    for (Reference reference : bundle.references()) {
      if (outcome.test(reference.outcome()) && !comesWithAnother(reference, bundle, missing)) {
        groups
            .computeIfAbsent(key(reference), ignored -> new SameTarget(new ArrayList<>(1)))
            .references
            .add(reference);
      }
    }
    return groups.values();
  }

  /** The Secret of a cluster is there as soon as the cluster is. */
  private static boolean comesWithAnother(
      Reference reference, CheckedBundle bundle, Set<Missing> missing) {
    return bundle
        .graph()
        .mayBeMade(
            reference.kind(),
            reference.name(),
            (kind, name) -> missing.contains(new Missing(from(reference), kind, name)));
  }

  private static int from(Reference reference) {
    return reference.nameField().manifest().index();
  }

  private static Key key(Reference reference) {
    String key = reference.outcome() instanceof NoSuchKey no ? no.key() : null;
    return new Key(from(reference), reference.kind(), reference.namespace(), reference.name(), key);
  }

  /** The first one, which stands for all. */
  Reference first() {
    return references.get(0);
  }

  /** The end of a sentence about the first: that others are the same. */
  String others() {
    return others("it");
  }

  /** The end of a sentence about the first: that others refer to this, too. */
  String others(String target) {
    long fields = references.stream().map(SameTarget::place).distinct().count();
    return fields == 1
        ? "."
        : "; " + Words.count(fields, "field") + " of this object refer to " + target + ".";
  }

  private static String place(Reference reference) {
    Field key = reference.outcome() instanceof NoSuchKey ? reference.keyField() : null;
    return (key == null ? reference.nameField() : key).path().toString();
  }
}
