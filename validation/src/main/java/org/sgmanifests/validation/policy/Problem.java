package org.sgmanifests.validation.policy;

import org.sgmanifests.validation.tree.Field;

/**
 * Something in a config file or baseline that cannot mean anything.
 *
 * @param at the field that it is about
 * @param message what is wrong, in a sentence
 * @param remedy what to do, in an imperative
 */
public record Problem(Field at, String message, String remedy) {}
