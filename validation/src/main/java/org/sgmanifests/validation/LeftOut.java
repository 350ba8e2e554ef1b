package org.sgmanifests.validation;

/**
 * A file of a folder that was not checked, as it is no manifest: values of a Helm chart, a
 * template, a configuration of another tool.
 *
 * @param file its path
 * @param reason what it is instead, or what it lacks; half a sentence, never with a value of it
 */
public record LeftOut(String file, String reason) {}
