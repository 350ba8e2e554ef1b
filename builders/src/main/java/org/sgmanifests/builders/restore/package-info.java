/** A new cluster from the backup of another one. */
@NullMarked
package org.sgmanifests.builders.restore;

import org.jspecify.annotations.NullMarked;
