/**
 * What a preflight knows: of the source, read once and when first asked for, with the reason kept
 * where it could not be read; and of the standby, as the bundle describes it. What is right and
 * what is wrong about it does not belong here.
 */
@NullMarked
package org.sgmanifests.validation.preflight.source;

import org.jspecify.annotations.NullMarked;
