/**
 * What a project decides about findings: which ones it lives with and how bad the others are, read
 * from annotations, a config file and a baseline. How findings are made and printed does not belong
 * here, nor what is wrong with a policy: that is for the rules in {@code rules.policy} to say.
 */
@NullMarked
package org.sgmanifests.validation.policy;

import org.jspecify.annotations.NullMarked;
