/**
 * What the recipes have in common: an object that a deployment refers to (brought along or there
 * already), sizes, parameters, scripts, buckets and backup plans made from a few values, and the
 * collecting of objects and of problems. Nothing here is a deployment of its own, and nothing knows
 * a recipe.
 */
@NullMarked
package org.sgmanifests.builders.parts;

import org.jspecify.annotations.NullMarked;
