package org.sgmanifests.validation.render;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * In what an output differs from what would be rendered.
 *
 * @param missing files that would be written and are not there
 * @param differing files with other content, or that no rendering wrote
 * @param surplus files of an earlier rendering that are rendered no more
 */
public record RenderDifference(List<Path> missing, List<Path> differing, List<Path> surplus) {
  /**
   * Copies the lists.
   *
   * @param missing files that would be written and are not there
   * @param differing files with other content, or that no rendering wrote
   * @param surplus files of an earlier rendering that are rendered no more
   */
  public RenderDifference {
    missing = List.copyOf(missing);
    differing = List.copyOf(differing);
    surplus = List.copyOf(surplus);
  }

  /** {@return whether there is none} */
  public boolean isEmpty() {
    return missing.isEmpty() && differing.isEmpty() && surplus.isEmpty();
  }

  /** A line for each file; empty when there is no difference. Never what stands in the files. */
  @Override
  public String toString() {
    return Stream.of(
            lines("missing", missing), lines("differs", differing), lines("surplus", surplus))
        .flatMap(lines -> lines)
        .reduce("", String::concat);
  }

  private static Stream<String> lines(String what, List<Path> files) {
    return files.stream().map(file -> what + ": " + file + "\n");
  }
}
