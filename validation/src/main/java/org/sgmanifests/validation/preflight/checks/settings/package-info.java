/** Checks of how the source is configured, and of its configuration files. */
@NullMarked
package org.sgmanifests.validation.preflight.checks.settings;

import org.jspecify.annotations.NullMarked;
