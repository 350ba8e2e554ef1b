package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.TestManifests;

/**
 * One line of a table of changes: {@code facts | object | edits | rule [at path] [in kind]}, as for
 * a {@link Mistake}, but the edits tell old and new apart. An edit is made to the new bundle; one
 * after {@code old:} only to the old one, one after {@code both:} to both. {@code remove} takes the
 * whole object away. In the place of the rule, a dash says that nothing is to be found.
 *
 * @param rule {@code null} for none
 */
record ChangeCase(
    String base,
    List<String> facts,
    String object,
    List<String> edits,
    @Nullable String rule,
    String path,
    String kind) {

  /** The changes of a table; a line {@code base: name} says in which valid bundle they are. */
  static List<ChangeCase> table(String resource) {
    List<ChangeCase> cases = new ArrayList<>();
    String base = "";
    for (String line : TestManifests.table(ChangeCase.class, resource)) {
      if (line.startsWith("base: ")) {
        base = line.substring(6).strip();
      } else {
        cases.add(parse(base, line));
      }
    }
    return cases;
  }

  private static ChangeCase parse(String base, String line) {
    String[] cells = line.split(" \\| ", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not four cells: " + line);
    }
    List<String> edits = Arrays.stream(cells[2].split(" ; ")).map(String::strip).toList();
    String[] place = cells[3].strip().split(" in ", 2);
    String[] expected = place[0].strip().split(" at", 2);
    String rule = expected[0].strip();
    return new ChangeCase(
        base,
        List.of(cells[0].strip().split("\\s+")),
        cells[1].strip(),
        edits,
        rule.equals("-") ? null : rule,
        expected.length > 1 ? expected[1].strip() : pathOf(edits),
        place.length > 1 ? place[1].strip() : cells[1].strip().split(" ")[0]);
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

  Bundle before() {
    return bundle("old: ", "both: ");
  }

  Bundle after() {
    return bundle("", "both: ");
  }

  private Bundle bundle(String... prefixes) {
    List<ObjectNode> objects = read("valid/" + base + ".yaml");
    List<ObjectNode> found = objects.stream().filter(this::isMeant).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(base + " has " + found.size() + " objects " + object);
    }
    for (String line : edits) {
      int end = line.startsWith("old: ") ? 5 : line.startsWith("both: ") ? 6 : 0;
      String edit = line.substring(end);
      if (!Arrays.asList(prefixes).contains(line.substring(0, end))) {
        continue;
      }
      if (edit.equals("remove")) {
        objects.removeAll(found);
      } else if (edit.startsWith("+ ")) {
        objects.addAll(read("parts/" + edit.substring(2) + ".yaml"));
      } else {
        Edit.parse(edit).apply(found.get(0));
      }
    }
    return Bundle.of(objects.stream().map(RawManifest::new).toList());
  }

  private boolean isMeant(ObjectNode tree) {
    String kind = tree.path("kind").asText();
    return object.equals(kind) || object.equals(kind + " " + tree.at("/metadata/name").asText());
  }

  private static List<ObjectNode> read(String resource) {
    return TestManifests.documents(TestManifests.resource(ChangeCase.class, resource));
  }

  @Override
  public String toString() {
    return base + ": " + String.join(" ", facts) + " (" + String.join("; ", edits) + ")";
  }
}
