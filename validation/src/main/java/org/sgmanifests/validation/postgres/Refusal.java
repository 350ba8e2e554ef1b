package org.sgmanifests.validation.postgres;

/**
 * Why a parameter does not take a value.
 *
 * @param why the end of a sentence, such as {@code it is above 262143}
 * @param instead what to write, as the end of a sentence, such as {@code on or off}
 */
public record Refusal(String why, String instead) {}
