/**
 * References made from the objects themselves, so that the two ends can't disagree: a name, a key
 * of a Secret. Only what one field needs to point at one object belongs here; whether a whole
 * bundle fits together is the business of validation.
 */
@NullMarked
package org.sgmanifests.builders.link;

import org.jspecify.annotations.NullMarked;
