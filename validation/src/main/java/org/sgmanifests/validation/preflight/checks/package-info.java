/** The list of all checks. Each is in a package of its topic. */
@NullMarked
package org.sgmanifests.validation.preflight.checks;

import org.jspecify.annotations.NullMarked;
