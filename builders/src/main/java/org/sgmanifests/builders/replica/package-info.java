/**
 * Standby clusters that follow a PostgreSQL elsewhere: {@link
 * org.sgmanifests.builders.replica.CascadeReplica} and its sharded sister, and the sources that
 * they can have. What a source has to be told to let them in is not here, but in {@code
 * org.sgmanifests.builders.source}.
 */
@NullMarked
package org.sgmanifests.builders.replica;

import org.jspecify.annotations.NullMarked;
