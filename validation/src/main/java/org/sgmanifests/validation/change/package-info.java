/**
 * What a rule about a change gets to see: the objects before and after it, paired. The rules
 * themselves are in {@code rules}.
 */
@NullMarked
package org.sgmanifests.validation.change;

import org.jspecify.annotations.NullMarked;
