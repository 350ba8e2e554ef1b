/** SGShardedBackup: a backup of a sharded cluster, manual or scheduled. */
package org.sgmanifests.api.sgshardedbackup;
