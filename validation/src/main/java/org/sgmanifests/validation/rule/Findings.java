package org.sgmanifests.validation.rule;

import org.sgmanifests.validation.tree.Field;

/** Takes what a rule reports. */
@FunctionalInterface
public interface Findings {

  /**
   * Reports a problem.
   *
   * @param at where it is; for something missing, where it would be
   * @param message what is wrong, with the offending value; one sentence
   * @param remedy what to do about it; one imperative sentence
   */
  void add(Field at, String message, String remedy);

  /**
   * {@return whether an error was found in this very field before} What is wrong by itself need not
   * be compared with anything else.
   *
   * @param at the field
   */
  default boolean has(Field at) {
    return false;
  }

  /**
   * {@return whether an error was found before in this field or in one inside of it}
   *
   * @param at the field
   */
  default boolean hasWithin(Field at) {
    return false;
  }
}
