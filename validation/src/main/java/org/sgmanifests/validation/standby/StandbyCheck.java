package org.sgmanifests.validation.standby;

/**
 * One thing that was looked at.
 *
 * @param topic what it is about
 * @param result what came of it
 * @param seen what was seen, in a sentence
 * @param fix what to do, in an imperative sentence; empty when there is nothing to do
 */
public record StandbyCheck(Topic topic, Result result, String seen, String fix) {

  /** What came out. */
  public enum Result {
    /** It is as it should be. */
    PASSED,
    /** It is not. */
    FAILED,
    /** Somebody was asked, and the answer does not tell. */
    COULD_NOT_TELL,
    /** Nobody was asked who could tell. */
    NOT_ASKED
  }

  /**
   * {@return whether it has this result}
   *
   * @param other the result
   */
  public boolean is(Result other) {
    return result == other;
  }
}
