/**
 * Which object refers to which, and whether what is referred to is there. That a missing one is a
 * problem, and how to say so, belongs to the rules.
 */
@NullMarked
package org.sgmanifests.validation.reference;

import org.jspecify.annotations.NullMarked;
