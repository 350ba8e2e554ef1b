/**
 * What several recipes make of a few values: a profile of CPU and memory, configurations of
 * parameters, a storage of a bucket, a login; and the options and the spec that every recipe of an
 * SGCluster has. What makes a recipe as such (parts, problems, the style of its builder) is in
 * {@code recipe}; nothing here knows a single recipe.
 */
@NullMarked
package org.sgmanifests.builders.parts;

import org.jspecify.annotations.NullMarked;
