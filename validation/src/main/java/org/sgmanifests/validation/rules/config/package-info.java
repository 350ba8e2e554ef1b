/** The configuration of the operator. */
@NullMarked
package org.sgmanifests.validation.rules.config;

import org.jspecify.annotations.NullMarked;
