/**
 * Which fields there are in the classes of objects, and reading their values by path. For mutations
 * and assertions, which must not pass because of a misspelt path.
 */
@NullMarked
package org.sgmanifests.testing.field;

import org.jspecify.annotations.NullMarked;
