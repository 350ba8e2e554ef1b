package org.sgmanifests.validation.policy;

import org.sgmanifests.validation.tree.Field;

/** Something in a config file or baseline that cannot mean anything. */
public record Problem(Field at, String message, String remedy) {}
