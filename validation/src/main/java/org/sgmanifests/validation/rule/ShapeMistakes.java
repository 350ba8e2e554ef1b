package org.sgmanifests.validation.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Where objects do not have the fields that they should have, to tell what is missing for no other
 * reason: one misspelt word is one mistake.
 */
final class ShapeMistakes {
  private static final Places NONE = new Places();

  private final Map<Manifest, Places> byObject = new HashMap<>();

  /** The mistakes of one object. */
  private static final class Places {
    /** The fields that are missing. */
    final Set<FieldPath> missing = new HashSet<>();

    /** The fields that are wrong in another way. */
    final Set<FieldPath> wrong = new HashSet<>();

    /** The objects and lists around them. */
    final Set<FieldPath> around = new HashSet<>();

    /** The objects with a field that they cannot have. */
    final Set<FieldPath> withUnknown = new HashSet<>();

    /** Where such a field would be right. */
    final Set<String> elsewhere = new HashSet<>();
  }

  ShapeMistakes(Collection<Violation> violations) {
    for (Violation violation : violations) {
      if (violation.isOfShape()) {
        add(violation, byObject.computeIfAbsent(violation.at().manifest(), m -> new Places()));
      }
    }
  }

  private static void add(Violation violation, Places places) {
    FieldPath path = violation.at().path();
    (violation instanceof Violation.Missing ? places.missing : places.wrong).add(path);
    for (FieldPath step = path.parent(); step != null; step = step.parent()) {
      places.around.add(step);
    }
    if (!(violation instanceof Violation.Missing || violation instanceof Violation.WrongType)) {
      places.withUnknown.add(Objects.requireNonNull(path.parent()));
    }
    if (violation instanceof Violation.Unknown unknown) {
      places.elsewhere.addAll(unknown.elsewhere());
    }
  }

  /** Whether a missing field is part of such a mistake, or one itself. */
  boolean explain(Field missing) {
    Places places = byObject.getOrDefault(missing.manifest(), NONE);
    return places != NONE
        && (places.around.contains(missing.path())
            || isMisspelt(missing)
            || anyOnWay(missing, places.missing::contains));
  }

  /** Whether something unknown may be meant for a field, or a wrong value is where it would be. */
  boolean isMisspelt(Field missing) {
    Places places = byObject.getOrDefault(missing.manifest(), NONE);
    return places != NONE
        && (places.withUnknown.contains(innermost(missing))
            || anyOnWay(missing, places.wrong::contains)
            || anyOnWay(missing, path -> places.elsewhere.contains(anyItem(path))));
  }

  private static boolean anyOnWay(Field field, Predicate<FieldPath> condition) {
    for (FieldPath path = field.path(); path != null; path = path.parent()) {
      if (condition.test(path)) {
        return true;
      }
    }
    return false;
  }

  private static String anyItem(FieldPath path) {
    return path.toString().replaceAll("\\[\\d+]", "[]");
  }

  /** The innermost object around a field that its author wrote. */
  private static @Nullable FieldPath innermost(Field missing) {
    return missing.enclosing().stream()
        .filter(around -> around.written().isSet())
        .map(Field::path)
        .findFirst()
        .orElse(null);
  }
}
