/**
 * Bringing a database into a cluster by logical replication (an SGStream), for sources that don't
 * give physical replication. A source that does is better served by a cascade replica, which copies
 * everything. What runs on the source is only described and given as SQL, never executed.
 */
@NullMarked
package org.sgmanifests.builders.migration;

import org.jspecify.annotations.NullMarked;
