package org.sgmanifests.apply;

/**
 * Why the API server does not take an object.
 *
 * @param object such as {@code SGCluster my-namespace/my-db}
 * @param path the field in question, in kubectl's form; empty for the object as a whole
 * @param message what is wrong; of a Secret only what can't have a value of it
 * @param remedy what to do
 */
public record ApplyProblem(String object, String path, String message, String remedy) {

  /** Two lines, as findings of a validator have them. */
  @Override
  public String toString() {
    return object + (path.isEmpty() ? "" : "  " + path) + "\n  " + message + "\n  fix: " + remedy;
  }
}
