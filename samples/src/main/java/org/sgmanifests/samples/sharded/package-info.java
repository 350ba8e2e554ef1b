/** A database that is distributed over shards. Copy it. */
@NullMarked
package org.sgmanifests.samples.sharded;

import org.jspecify.annotations.NullMarked;
