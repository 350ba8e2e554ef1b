package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
import java.util.List;

/**
 * What StackGres can't handle in a user name or password, in words that don't show it.
 *
 * <p>The operator hands these values to the pods through a shell wrapper that puts them between
 * single quotes, and into YAML in single quotes: a quote ends the value early, and what follows is
 * run. The shell also drops a line break at the end.
 */
final class ValueProblems {
  private ValueProblems() {}

  /**
   * The problems, none for a good value.
   *
   * @param place what a message calls the value: a key, a file, a variable
   */
  static List<String> of(String place, String value) {
    List<String> found = new ArrayList<>();
    if (value.isBlank()) {
      found.add(place + ": blank; give the value that the source has");
    }
    if (value.indexOf('\'') >= 0) {
      found.add(
          place
              + ": has a single quote, which breaks the operator's shell wrapper; change it on the"
              + " source");
    }
    if (value.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
      found.add(
          place
              + ": has a line break or NUL, which the operator's shell wrapper loses; remove it (a"
              + " file's last line break, perhaps)");
    }
    return found;
  }
}
