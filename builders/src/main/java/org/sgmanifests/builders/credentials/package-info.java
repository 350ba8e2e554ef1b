/**
 * User names and passwords that a deployment needs: the Secret that holds them and the selectors
 * that point into it. A password never leaves this package but inside a Secret: not in {@code
 * toString}, not in a message, not in a log.
 */
@NullMarked
package org.sgmanifests.builders.credentials;

import org.jspecify.annotations.NullMarked;
