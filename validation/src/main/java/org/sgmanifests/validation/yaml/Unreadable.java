package org.sgmanifests.validation.yaml;

/** Ends the reading of a text: nothing after this place can be understood, or it asks too much. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  /** The first character of a text. */
  static final long START = Mark.of(1, 1);

  private final long mark;
  private final String problem;
  private final String remedy;

  Unreadable(long mark, String problem, String remedy) {
    super(problem, null, false, false);
    this.mark = mark;
    this.problem = problem;
    this.remedy = remedy;
  }

  long mark() {
    return mark;
  }

  String problem() {
    return problem;
  }

  String remedy() {
    return remedy;
  }
}
