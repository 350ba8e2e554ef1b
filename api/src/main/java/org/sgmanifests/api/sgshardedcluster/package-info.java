/**
 * SGShardedCluster: a sharded PostgreSQL database: a coordinator and shards, each of them a
 * cluster.
 */
package org.sgmanifests.api.sgshardedcluster;
