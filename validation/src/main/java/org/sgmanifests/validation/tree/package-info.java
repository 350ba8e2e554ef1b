/**
 * Objects as trees with paths: what rules look at. No rule, no text format and no schema belongs
 * here.
 */
@NullMarked
package org.sgmanifests.validation.tree;

import org.jspecify.annotations.NullMarked;
