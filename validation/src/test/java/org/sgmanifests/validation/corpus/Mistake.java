package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;

/**
 * One line of a table: {@code facts | object | edits | rule [at path] [in kind]}. Facts are
 * separated by blanks, {@code -} stands for none, and edits by {@code " ; "}. The object is a kind,
 * with a name where the bundle has several of it. An edit is that of {@link Edit}, or {@code +
 * file} to add the objects of a file of {@code parts}. Without a path, the finding has to be at the
 * field of the first edit, and without a kind, in an object of the kind that was edited.
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

  private static final Path FOLDER =
      Path.of("src/test/resources/org/sgmanifests/validation/corpus");

  /** All mistakes. */
  public static Stream<Mistake> all() {
    return names("mistakes").stream().flatMap(name -> table("mistakes/" + name).stream());
  }

  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mistakes of a table; a line {@code base: name} says in which bundle they are. */
  static List<Mistake> table(String resource) {
    List<Mistake> mistakes = new ArrayList<>();
    String base = "";
    for (String line : TestManifests.table(Mistake.class, resource)) {
      if (line.startsWith("base: ")) {
        base = line.substring(6).strip();
      } else {
        mistakes.add(parse(base, line));
      }
    }
    return mistakes;
  }

  private static Mistake parse(String base, String line) {
    String[] cells = line.split(" \\| ", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not four cells: " + line);
    }
    List<String> edits = Arrays.stream(cells[2].split(" ; ")).map(String::strip).toList();
    String[] place = cells[3].strip().split(" in ", 2);
    String[] expected = place[0].strip().split(" at ", 2);
    String path =
        expected.length > 1
            ? expected[1].strip()
            : edits.get(0).startsWith("+") ? "" : Edit.parse(edits.get(0)).path().toString();
    return new Mistake(
        base,
        facts(cells[0].strip()),
        cells[1].strip(),
        edits,
        expected[0].strip(),
        path,
        place.length > 1 ? place[1].strip() : cells[1].strip().split(" ")[0]);
  }

  /** A dash where no list has the fact. */
  private static List<String> facts(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\s+"));
  }

  /** The validator for the release that the bundle is for. */
  Validator validator() {
    return Release.of(TestManifests.resource(Mistake.class, "valid/" + base + ".yaml")).validator();
  }

  /** The bundle with the mistake in it. */
  Bundle bundle() {
    List<ObjectNode> objects = read("valid/" + base + ".yaml");
    List<ObjectNode> found = objects.stream().filter(this::isMeant).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(base + " has " + found.size() + " objects " + object);
    }
    for (String edit : edits) {
      if (edit.startsWith("+ ")) {
        objects.addAll(read("parts/" + edit.substring(2).strip() + ".yaml"));
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
    return TestManifests.documents(TestManifests.resource(Mistake.class, resource));
  }

  @Override
  public String toString() {
    return base + ": " + String.join(" ", facts) + " (" + String.join("; ", edits) + ")";
  }
}
