/**
 * A standby cluster that streams from a PostgreSQL server outside of Kubernetes: {@link
 * org.sgmanifests.samples.replica.ExternalReplica}. What it takes beside the cluster is in {@link
 * org.sgmanifests.samples.replica.Prerequisites}. Nothing here is meant to be a library: copy it.
 */
@NullMarked
package org.sgmanifests.samples.replica;

import org.jspecify.annotations.NullMarked;
