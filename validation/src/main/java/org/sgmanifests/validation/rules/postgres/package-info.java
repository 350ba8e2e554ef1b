/** Versions of PostgreSQL, its flavors, and its parameters. */
@NullMarked
package org.sgmanifests.validation.rules.postgres;

import org.jspecify.annotations.NullMarked;
