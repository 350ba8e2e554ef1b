/** Checks of the way to the source: network, TLS, the three users, pg_hba.conf. */
@NullMarked
package org.sgmanifests.validation.preflight.checks.access;

import org.jspecify.annotations.NullMarked;
