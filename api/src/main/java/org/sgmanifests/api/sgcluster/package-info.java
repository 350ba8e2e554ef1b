/**
 * SGCluster: a PostgreSQL cluster. Records of its spec and status, with generated fluent builders.
 */
package org.sgmanifests.api.sgcluster;
