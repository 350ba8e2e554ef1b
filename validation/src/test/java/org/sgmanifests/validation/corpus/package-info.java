/**
 * Whole bundles as people write them, and mistakes in them. A valid bundle ({@code valid/*.yaml})
 * gives no finding. A mistake is one line of a table ({@code mistakes/*.txt}): a valid bundle, what
 * to change in it, and the one finding that this has to give. Each line names the facts about
 * StackGres that it is an example of; rule pages name the same under {@code covers}.
 */
@NullMarked
package org.sgmanifests.validation.corpus;

import org.jspecify.annotations.NullMarked;
