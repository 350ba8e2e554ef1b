/** Tests of what a project decides about findings. */
@NullMarked
package org.sgmanifests.validation.policy;

import org.jspecify.annotations.NullMarked;
