/** Checks of what will be copied: the build, databases, extensions, locales, sizes. */
@NullMarked
package org.sgmanifests.validation.preflight.checks.data;

import org.jspecify.annotations.NullMarked;
