/** Rules about references between objects and about their identity. */
@NullMarked
package org.sgmanifests.validation.rules.reference;

import org.jspecify.annotations.NullMarked;
