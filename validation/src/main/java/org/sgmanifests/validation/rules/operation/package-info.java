/** Operations, backups and streams, and whether they fit the clusters that they are for. */
@NullMarked
package org.sgmanifests.validation.rules.operation;

import org.jspecify.annotations.NullMarked;
