/**
 * What all recipes are made of: {@link org.sgmanifests.builders.recipe.RecipeStyle} makes the
 * missing of a mandatory decision a compile error, {@link org.sgmanifests.builders.recipe.Part} is
 * an object of the bundle or the name of an existing one, {@link
 * org.sgmanifests.builders.recipe.Problems} reports all bad decisions at once. A recipe itself
 * belongs into the package of its own.
 */
@NullMarked
package org.sgmanifests.builders.recipe;

import org.jspecify.annotations.NullMarked;
