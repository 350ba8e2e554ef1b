/**
 * Rules about what the schema of a kind says: types, mandatory and unknown fields, values, limits.
 */
@NullMarked
package org.sgmanifests.validation.rules.schema;

import org.jspecify.annotations.NullMarked;
