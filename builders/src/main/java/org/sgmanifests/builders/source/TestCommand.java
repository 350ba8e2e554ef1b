package org.sgmanifests.builders.source;

/**
 * A command line and what it shows. None has a password in it: psql asks for it.
 *
 * @param purpose what a good answer looks like; a sentence
 * @param command one line for a POSIX shell
 */
public record TestCommand(String purpose, String command) {}
