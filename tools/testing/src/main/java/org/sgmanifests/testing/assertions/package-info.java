/**
 * AssertJ assertions about manifests. They say what was found when they fail, and never a value of
 * a Secret. No check of manifests belongs here that the library doesn't have.
 */
@NullMarked
package org.sgmanifests.testing.assertions;

import org.jspecify.annotations.NullMarked;
