/**
 * The schemas of the StackGres kinds, prepared once, and the walk that compares an object with
 * them. Messages belong to the rules.
 */
@NullMarked
package org.sgmanifests.validation.schema;

import org.jspecify.annotations.NullMarked;
