/** A cluster as it was at a point in time, beside the one that it was. Copy it. */
@NullMarked
package org.sgmanifests.samples.restore;

import org.jspecify.annotations.NullMarked;
