/**
 * Build step, not part of the jar: completes the CRDs that fabric8's generator writes and derives
 * from them the JSON Schemas that editors, validation and the field catalogue read. Nothing outside
 * of the build may depend on it.
 */
@NullMarked
package org.sgmanifests.api.crd;

import org.jspecify.annotations.NullMarked;
