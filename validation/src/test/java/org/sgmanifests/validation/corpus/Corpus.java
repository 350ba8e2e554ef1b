package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sgmanifests.validation.TestManifests;

/** The files of the corpus: bundles, and tables of what is done to them. */
final class Corpus {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/sgmanifests/validation/corpus");

  private Corpus() {}

  /** The names of the files in a folder. */
  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines of all tables of a folder, four cells each; a line {@code base: name} says which
   * valid bundle the ones after it are about.
   *
   * @param parse makes a case of the name of the bundle and the cells
   */
  static <T> Stream<T> cases(String folder, BiFunction<String, List<String>, T> parse) {
    return names(folder).stream().flatMap(name -> table(folder + "/" + name, parse).stream());
  }

  private static <T> List<T> table(String resource, BiFunction<String, List<String>, T> parse) {
    List<T> cases = new ArrayList<>();
    String base = "";
    for (String line : TestManifests.table(Corpus.class, resource)) {
      if (line.startsWith("base: ")) {
        base = line.substring(6).strip();
        continue;
      }
      List<String> cells = Stream.of(line.split(" \\| ", -1)).map(String::strip).toList();
      if (cells.size() != 4) {
        throw new IllegalArgumentException("not four cells: " + line);
      }
      cases.add(parse.apply(base, cells));
    }
    return cases;
  }

  /** What stands between the characters of a cell. */
  static List<String> parts(String cell, String between) {
    return Stream.of(cell.split(between)).map(String::strip).toList();
  }

  /** The text of a valid bundle. */
  static String text(String base) {
    return TestManifests.resource(Corpus.class, "valid/" + base + ".yaml");
  }

  /** The objects of a valid bundle, to be changed. */
  static List<ObjectNode> bundle(String base) {
    return TestManifests.documents(text(base));
  }

  /** Objects to be added to a bundle. */
  static List<ObjectNode> part(String name) {
    return TestManifests.documents(TestManifests.resource(Corpus.class, "parts/" + name + ".yaml"));
  }

  /** The one object that a kind means, with a name behind it where the bundle has several. */
  static ObjectNode find(List<ObjectNode> objects, String object) {
    List<ObjectNode> found = objects.stream().filter(tree -> isMeant(tree, object)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("the bundle has " + found.size() + " objects " + object);
    }
    return found.get(0);
  }

  private static boolean isMeant(ObjectNode tree, String object) {
    String kind = tree.path("kind").asText();
    return object.equals(kind) || object.equals(kind + " " + tree.at("/metadata/name").asText());
  }
}
