package org.sgmanifests.validation.render;

import java.nio.file.Path;
import java.util.List;

/**
 * What rendering did.
 *
 * @param written files that are new or other than before
 * @param unchanged files that were as they should be
 * @param removed files of an earlier rendering that are rendered no more
 */
public record RenderResult(List<Path> written, List<Path> unchanged, List<Path> removed) {
  /**
   * Copies the lists.
   *
   * @param written files that are new or other than before
   * @param unchanged files that were as they should be
   * @param removed files of an earlier rendering that are rendered no more
   */
  public RenderResult {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** In one line. */
  @Override
  public String toString() {
    return "Written: "
        + written.size()
        + ", unchanged: "
        + unchanged.size()
        + ", removed: "
        + removed.size()
        + ".";
  }
}
