/**
 * Brings valid bundles to a Kubernetes cluster with fabric8's client: server-side apply, and
 * waiting for what the operator makes of it. It is thin: order, checks and texts are those of the
 * library, and nothing in the library needs this. Deleting what is no longer in a bundle does not
 * belong here.
 */
@NullMarked
package org.sgmanifests.apply;

import org.jspecify.annotations.NullMarked;
