/** SGDbOps: a one time operation on a cluster, such as a restart, an upgrade or a benchmark. */
package org.sgmanifests.api.sgdbops;
