/**
 * Looks at the live source of a standby before anything is applied: whether the standby will be
 * able to copy it, to follow it, and to take its place. Only asks, over JDBC; the driver is the
 * caller's. What is wrong in the bundle alone is for the rules to say.
 */
@NullMarked
package org.sgmanifests.validation.preflight;

import org.jspecify.annotations.NullMarked;
