package org.sgmanifests.builders.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong with the decisions of a recipe, to report all of it at once. */
public final class Problems {
  private final Set<String> found = new LinkedHashSet<>();

  /** Adds one: what it is about, a colon, what is wrong, what to do. Never a secret. */
  public void add(String problem) {
    found.add(problem);
  }

  /** Adds several. */
  public void addAll(Collection<String> problems) {
    found.addAll(problems);
  }

  /** Adds one unless something holds. */
  public void check(boolean good, String problem) {
    if (!good) {
      add(problem);
    }
  }

  /** A text may not be blank. */
  public void require(String what, String value, String remedy) {
    check(!value.isBlank(), what + ": blank; " + remedy);
  }

  /** A port is a number from 1 to 65535. */
  public void requirePort(String what, int port) {
    check(port >= 1 && port <= 65_535, what + ": " + port + " is no port; use 1 to 65535");
  }

  /**
   * Ends the building when there is a problem.
   *
   * @param recipe the recipe's name for the first line
   * @throws IllegalArgumentException with all problems, one a line
   */
  public void throwIfAny(String recipe) {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          recipe + " can't be built:\n- " + String.join("\n- ", new ArrayList<>(found)));
    }
  }
}
