package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.Validator;

/**
 * One line of a table: {@code facts | object | edits | rule [at path] [in kind]}. Facts are
 * separated by blanks, {@code -} stands for none, and edits by {@code " ; "}. The object is a kind,
 * with a name where the bundle has several of it. An edit is that of {@link Edit}, or {@code +
 * file} to add the objects of a file of {@code parts}. Without a path, the finding has to be at the
 * field of the first edit, and without a kind, in an object of the kind that was edited. The rule
 * {@code -} says that the edit is harmless.
 *
 * @param base name of the valid bundle
 * @param facts ids of what StackGres demands; none, written {@code -}, for what only older releases
 *     demanded
 */
public record Mistake(
    String base,
    List<String> facts,
    String object,
    List<String> edits,
    String rule,
    String path,
    String kind) {

  private static final String NONE = "-";

  /** All mistakes. */
  public static Stream<Mistake> all() {
    return lines().filter(mistake -> !mistake.rule.equals(NONE));
  }

  /** What looks like a mistake and is none. */
  public static Stream<Mistake> harmless() {
    return lines().filter(mistake -> mistake.rule.equals(NONE));
  }

  private static Stream<Mistake> lines() {
    return Corpus.cases("mistakes", Mistake::parse);
  }

  private static Mistake parse(String base, List<String> cells) {
    List<String> edits = Corpus.parts(cells.get(2), " ; ");
    List<String> place = Corpus.parts(cells.get(3), " in ");
    List<String> expected = Corpus.parts(place.get(0), " at ");
    String path =
        expected.size() > 1
            ? expected.get(1)
            : edits.get(0).startsWith("+") ? "" : Edit.parse(edits.get(0)).path().toString();
    return new Mistake(
        base,
        cells.get(0).equals(NONE) ? List.of() : Corpus.parts(cells.get(0), "\\s+"),
        cells.get(1),
        edits,
        expected.get(0),
        path,
        place.size() > 1 ? place.get(1) : cells.get(1).split(" ")[0]);
  }

  /** The validator for the release that the bundle is for. */
  public Validator validator() {
    return Release.of(Corpus.text(base)).validator();
  }

  /** The bundle with the mistake in it. */
  public Bundle bundle() {
    List<ObjectNode> objects = Corpus.bundle(base);
    ObjectNode meant = Corpus.find(objects, object);
    for (String edit : edits) {
      if (edit.startsWith("+ ")) {
        objects.addAll(Corpus.part(edit.substring(2).strip()));
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
