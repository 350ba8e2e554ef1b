/** SGShardedDbOps: a one time operation on a sharded cluster, such as a restart or a resharding. */
package org.sgmanifests.api.sgshardeddbops;
