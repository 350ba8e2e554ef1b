package org.sgmanifests.validation.rules.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.Words;

/**
 * The references of one object to one other object. When that one is missing, it is one mistake, of
 * however many fields: the six selectors of a standby usually name one Secret.
 */
record SameTarget(List<Reference> references) {

  private record Key(int from, String kind, @Nullable String namespace, String name) {}

  static Collection<SameTarget> of(
      Collection<Reference> references, Predicate<Reference.Outcome> outcome) {
    Map<Key, SameTarget> groups = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (outcome.test(reference.outcome())) {
        Key key =
            new Key(
                reference.nameField().manifest().index(),
                reference.kind(),
                reference.namespace(),
                reference.name());
        groups
            .computeIfAbsent(key, ignored -> new SameTarget(new ArrayList<>(1)))
            .references
            .add(reference);
      }
    }
    return groups.values();
  }

  /** The first one, which stands for all. */
  Reference first() {
    return references.get(0);
  }

  /** The end of a sentence about the first: that others are the same. */
  String others() {
    long fields = references.stream().map(r -> r.nameField().path().toString()).distinct().count();
    return fields == 1 ? "." : "; " + Words.count(fields, "field") + " of this object refer to it.";
  }
}
