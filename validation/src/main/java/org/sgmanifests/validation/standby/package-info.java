/**
 * Whether a standby cluster is a healthy replica of its source: the list of members that Patroni
 * prints, what standby and source say about themselves over JDBC, the verdict, and waiting for it
 * through the hours of a first copy. What can be asked of a source before there is a standby does
 * not belong here.
 */
@NullMarked
package org.sgmanifests.validation.standby;

import org.jspecify.annotations.NullMarked;
