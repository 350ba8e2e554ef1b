package org.sgmanifests.validation.yaml;

/**
 * Why a text, or one place of it, cannot be read. Texts name keys, tags and anchors but never a
 * value: the value may be a password.
 *
 * @param message one sentence saying what is wrong
 * @param remedy one imperative sentence saying what to change, to follow "fix:"
 * @param position where; line 1, column 1 when the whole text is meant
 */
public record ReadProblem(String message, String remedy, Position position) {

  @Override
  public String toString() {
    return position + ": " + message + " fix: " + remedy;
  }
}
