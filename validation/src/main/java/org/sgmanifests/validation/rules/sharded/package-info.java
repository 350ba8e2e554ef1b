/** Sharded clusters: what coordinator, shards and overrides have to do with each other. */
@NullMarked
package org.sgmanifests.validation.rules.sharded;

import org.jspecify.annotations.NullMarked;
