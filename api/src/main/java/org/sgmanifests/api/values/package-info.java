/** Closed sets of texts that fields take, one type per set. */
@NullMarked
package org.sgmanifests.api.values;

import org.jspecify.annotations.NullMarked;
