/**
 * What an upgrade of the operator means for manifests: what they have to change, what will behave
 * differently, and the edits that can be made for them. What is true of a single release belongs to
 * rules and defaults; here two releases are compared.
 */
@NullMarked
package org.sgmanifests.validation.upgrade;

import org.jspecify.annotations.NullMarked;
