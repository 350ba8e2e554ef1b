/** What a rule is and what it gets to see. The rules themselves are in {@code rules}. */
@NullMarked
package org.sgmanifests.validation.rule;

import org.jspecify.annotations.NullMarked;
