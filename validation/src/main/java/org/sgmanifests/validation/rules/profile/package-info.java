/** Sizes: CPU, memory and huge pages of instance profiles. */
@NullMarked
package org.sgmanifests.validation.rules.profile;

import org.jspecify.annotations.NullMarked;
