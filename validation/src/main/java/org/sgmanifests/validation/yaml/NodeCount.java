package org.sgmanifests.validation.yaml;

/** Counts the values of a text, so that a short one does not become large trees. */
final class NodeCount {
  /** A value and its place in a list; mappings and lists take ten times as much memory. */
  private static final int CHARACTERS_OF_COLLECTION = 16;

  /** Whatever the length of the text. */
  private static final int FREE_COLLECTIONS = 10_000;

  /** Who allows more values than by default allows as many times more of these. */
  private static final int VALUES_OF_COLLECTION = 100;

  private final ReadLimits limits;
  private final int mostCollections;
  private int nodes;
  private int collections;

  NodeCount(ReadLimits limits, String text) {
    this.limits = limits;
    this.mostCollections =
        Math.max(FREE_COLLECTIONS, limits.nodes() / VALUES_OF_COLLECTION)
            + text.length() / CHARACTERS_OF_COLLECTION;
  }

  /** The values so far, those of aliases included. */
  int nodes() {
    return nodes;
  }

  void add(int values, long mark) throws Unreadable {
    nodes += values;
    limits.checkNodes(nodes, mark);
  }

  void addCollection(long mark) throws Unreadable {
    if (++collections > mostCollections) {
      throw new Unreadable(
          mark,
          "The text has more than %d mappings and lists, which is many for its length."
              .formatted(mostCollections),
          "split it, or raise the limit `nodes` if it is trusted.");
    }
  }
}
