package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;

/**
 * One line of a table of changes: {@code facts | object | edits | rule [at path] [in kind]}, as for
 * a {@link Mistake}, but the edits tell old and new apart. An edit is made to the new bundle; one
 * after {@code old:} only to the old one, one after {@code both:} to both. {@code remove} takes the
 * whole object away. In the place of the rule, a dash says that nothing is to be found.
 *
 * @param rule {@code null} for none
 */
public record ChangeCase(
    String base,
    List<String> facts,
    String object,
    List<String> edits,
    @Nullable String rule,
    String path,
    String kind) {

  /** All changes. */
  public static Stream<ChangeCase> all() {
    return Corpus.cases("changes", ChangeCase::parse);
  }

  private static ChangeCase parse(String base, List<String> cells) {
    List<String> edits = Corpus.parts(cells.get(2), " ; ");
    List<String> place = Corpus.parts(cells.get(3), " in ");
    List<String> expected = Arrays.asList(place.get(0).split(" at", 2));
    String rule = expected.get(0);
    return new ChangeCase(
        base,
        Corpus.parts(cells.get(0), "\\s+"),
        cells.get(1),
        edits,
        rule.equals("-") ? null : rule,
        expected.size() > 1 ? expected.get(1).strip() : pathOf(edits),
        place.size() > 1 ? place.get(1) : cells.get(1).split(" ")[0]);
  }

  /** The field of the first edit that is not made to the old bundle only. */
  private static String pathOf(List<String> edits) {
    return edits.stream()
        .filter(edit -> !edit.startsWith("old: ") && !edit.startsWith("both: "))
        .findFirst()
        .filter(edit -> !edit.equals("remove") && !edit.startsWith("+ "))
        .map(edit -> Edit.parse(edit).path().toString())
        .orElse("");
  }

  /** What is deployed. */
  public Bundle before() {
    return bundle("old: ", "both: ");
  }

  /** What it is changed to. */
  public Bundle after() {
    return bundle("", "both: ");
  }

  private Bundle bundle(String... prefixes) {
    List<ObjectNode> objects = Corpus.bundle(base);
    ObjectNode meant = Corpus.find(objects, object);
    for (String line : edits) {
      int end = line.startsWith("old: ") ? 5 : line.startsWith("both: ") ? 6 : 0;
      String edit = line.substring(end);
      if (!Arrays.asList(prefixes).contains(line.substring(0, end))) {
        continue;
      }
      if (edit.equals("remove")) {
        objects.remove(meant);
      } else if (edit.startsWith("+ ")) {
        objects.addAll(Corpus.part(edit.substring(2)));
      } else {
        Edit.parse(edit).apply(meant);
      }
    }
    return Bundle.of(objects.stream().map(RawManifest::new).toList());
  }

  @Override
  public String toString() {
    return base + ": " + String.join(" ", facts) + " (" + String.join("; ", edits) + ")";
  }
}
