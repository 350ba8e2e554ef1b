package org.sgmanifests.validation.yaml;

/**
 * A place in a text, as editors and compilers show it.
 *
 * @param source the name of the text, usually a file name
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Position(String source, int line, int column) {

  /** The form that terminals and editors turn into a link: {@code replica.yaml:47:16}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
