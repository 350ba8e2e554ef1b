/**
 * What a check of a preflight is, and what it answers. The checks themselves are in {@code checks}.
 */
@NullMarked
package org.sgmanifests.validation.preflight.check;

import org.jspecify.annotations.NullMarked;
