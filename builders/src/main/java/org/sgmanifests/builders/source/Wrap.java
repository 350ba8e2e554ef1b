package org.sgmanifests.builders.source;

/** Sentences in lines of a width that terminals have. */
final class Wrap {
  private static final int WIDTH = 100;

  private Wrap() {}

  /** With a prefix before each line, and a line break after each. */
  static String lines(String prefix, String text) {
    StringBuilder wrapped = new StringBuilder();
    StringBuilder line = new StringBuilder(prefix);
    for (String word : text.split(" ")) {
      if (line.length() > prefix.length() && line.length() + word.length() >= WIDTH) {
        wrapped.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(prefix);
      }
      line.append(word).append(' ');
    }
    return wrapped.append(line.toString().stripTrailing()).append('\n').toString();
  }
}
