package org.sgmanifests.validation.upgrade;

import java.util.Optional;

/**
 * A file of manifests that an upgrade demands edits of.
 *
 * @param file its name, as it was read
 * @param edits how many edits there are
 * @param problem why it could not be edited, and was left as it is; empty when it was written
 */
public record FixedFile(String file, int edits, Optional<String> problem) {}
