package org.sgmanifests.builders.recipe;

import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong with the decisions of a recipe, to report all of it at once. */
public final class Problems {
  private final Set<String> found = new LinkedHashSet<>();

  /**
   * Adds one: what it is about, a colon, what is wrong, what to do. Never a secret.
   *
   * @param problem the sentence
   */
  public void add(String problem) {
    found.add(problem);
  }

  /**
   * Adds one unless something holds.
   *
   * @param good whether it holds
   * @param problem the sentence
   */
  public void check(boolean good, String problem) {
    if (!good) {
      add(problem);
    }
  }

  /**
   * A text may not be blank.
   *
   * @param what what it is about, for the message
   * @param value the text
   * @param remedy what to do
   */
  public void require(String what, String value, String remedy) {
    check(!value.isBlank(), what + ": blank; " + remedy);
  }

  /**
   * A port is a number from 1 to 65535.
   *
   * @param what what it is about, for the message
   * @param port the number
   */
  public void requirePort(String what, int port) {
    check(port >= 1 && port <= 65_535, what + ": " + port + " is no port; use 1 to 65535");
  }

  /**
   * Ends the building when there is a problem.
   *
   * @param headline what can't be done because of them
   * @throws IllegalArgumentException with all problems, one a line
   */
  public void throwIfAny(String headline) {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(headline + ":\n- " + String.join("\n- ", found));
    }
  }
}
