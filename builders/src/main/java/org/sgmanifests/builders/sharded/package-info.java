/** A database that is distributed over several clusters. */
@NullMarked
package org.sgmanifests.builders.sharded;

import org.jspecify.annotations.NullMarked;
