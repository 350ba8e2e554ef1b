/**
 * How a preflight gets to the source: as which user, with which password, with or without TLS, and
 * what a refused login means. Which JDBC driver there is, is the caller's choice. What is asked on
 * the connections does not belong here.
 */
@NullMarked
package org.sgmanifests.validation.preflight.login;

import org.jspecify.annotations.NullMarked;
