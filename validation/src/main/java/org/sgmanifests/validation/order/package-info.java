/** The order in which objects are applied. */
@NullMarked
package org.sgmanifests.validation.order;

import org.jspecify.annotations.NullMarked;
