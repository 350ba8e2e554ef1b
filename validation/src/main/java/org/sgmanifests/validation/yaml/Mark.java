package org.sgmanifests.validation.yaml;

/**
 * Line and column in one {@code long}, both from 1. A document has two of them per field, and
 * hardly any is ever looked at, so they are kept in arrays and become a {@link Position} on demand.
 */
final class Mark {

  private Mark() {}

  static long of(int line, int column) {
    return (long) line << 32 | column;
  }

  /** From SnakeYAML's marks, which count from 0. */
  static long of(org.yaml.snakeyaml.error.Mark mark) {
    return of(mark.getLine() + 1, mark.getColumn() + 1);
  }

  static int line(long mark) {
    return (int) (mark >>> 32);
  }

  static Position in(String source, long mark) {
    return new Position(source, line(mark), (int) mark);
  }
}
