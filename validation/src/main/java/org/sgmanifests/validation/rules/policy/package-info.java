/**
 * Rules about what a project decided about findings: suppressions, severities and the baseline. How
 * these are read and applied does not belong here.
 */
@NullMarked
package org.sgmanifests.validation.rules.policy;

import org.jspecify.annotations.NullMarked;
