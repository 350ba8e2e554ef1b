/**
 * The clusters of a bundle that copy a server elsewhere, one for each server: what a preflight and
 * a verdict are about. What to make of them is not decided here.
 */
@NullMarked
package org.sgmanifests.validation.replica;

import org.jspecify.annotations.NullMarked;
