package org.sgmanifests.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.validation.corpus.Mistake;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * A field at which a rule has found something: in an example of its page, or in the corpus.
 *
 * @param path with {@code []} for any item of a list, {@code {}} for any value of a map, and {@code
 *     *} for a name that the schema does not know; empty for the object as a whole
 */
record SeenField(String kind, String path, String rule) implements Comparable<SeenField> {
  /** Files in which a project decides about findings have no kind. */
  static final String POLICY = "";

  /** Maps of the Kubernetes kinds that have no catalogue. */
  private static final Set<String> MAPS =
      Set.of("data", "stringData", "metadata.labels", "metadata.annotations");

  /** All that is known, sorted. */
  static Set<SeenField> all() {
    Set<SeenField> seen = new TreeSet<>();
    RulePagesTest.failing().stream()
        .flatMap(failing -> failing.findings().stream())
        .map(SeenField::of)
        .forEach(seen::add);
    Mistake.all().map(m -> of(m.kind(), m.path(), m.rule())).forEach(seen::add);
    return seen;
  }

  private static SeenField of(Finding finding) {
    return of(finding.kind().orElse(POLICY), finding.path(), finding.rule());
  }

  static SeenField of(String kind, String path, String rule) {
    Deque<FieldPath> steps = new ArrayDeque<>();
    for (FieldPath step = FieldPath.parse(path); step.parent() != null; step = step.parent()) {
      steps.push(step);
    }
    String known = ""; // as the catalogue has it
    StringBuilder shown = new StringBuilder();
    for (FieldPath step : steps) {
      if (step.name() == null || isMap(kind, known)) {
        String brackets = step.name() == null ? "[]" : "{}";
        known += brackets;
        shown.append(brackets);
        continue;
      }
      known += (known.isEmpty() ? "" : ".") + step.name();
      boolean unknown = !isKnown(kind, known);
      String name = unknown ? "*" : FieldPath.ROOT.child(step.name()).toString();
      shown.append(shown.isEmpty() || name.startsWith("[") ? "" : ".").append(name);
      if (unknown) {
        break;
      }
    }
    return new SeenField(kind, shown.toString(), rule);
  }

  private static boolean isMap(String kind, String path) {
    return MAPS.contains(path)
        || catalogue(kind)
            .flatMap(fields -> fields.field(path))
            .filter(field -> field.type().startsWith("map["))
            .isPresent();
  }

  /** Metadata is that of Kubernetes, of which the catalogue has the name only. */
  private static boolean isKnown(String kind, String path) {
    return path.startsWith("metadata")
        || catalogue(kind).map(fields -> fields.field(path).isPresent()).orElse(true);
  }

  private static Optional<FieldCatalogue> catalogue(String kind) {
    return Stream.of(kind)
        .filter(name -> RuleDocIndexes.STACKGRES_KINDS.contains(name))
        .map(FieldCatalogue::of)
        .findFirst();
  }

  @Override
  public int compareTo(SeenField other) {
    int byKind = kind.compareTo(other.kind);
    int byPath = byKind == 0 ? path.compareTo(other.path) : byKind;
    return byPath == 0 ? rule.compareTo(other.rule) : byPath;
  }
}
