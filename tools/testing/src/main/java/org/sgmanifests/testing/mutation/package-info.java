/**
 * Changed copies of objects: one field at a time, so that a test shows what makes the difference.
 * What only makes objects belongs to the fixtures.
 */
@NullMarked
package org.sgmanifests.testing.mutation;

import org.jspecify.annotations.NullMarked;
