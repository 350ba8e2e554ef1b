/**
 * Rules about a change: what the operator refuses to change, what a change sets off, and what it
 * does not do although it looks like it.
 */
@NullMarked
package org.sgmanifests.validation.rules.change;

import org.jspecify.annotations.NullMarked;
