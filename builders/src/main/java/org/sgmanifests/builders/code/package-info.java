/**
 * Java source from manifests that exist: {@link org.sgmanifests.builders.code.ManifestCode} writes
 * a class that builds the same objects with the fluent builders. It needs JavaPoet ({@code
 * com.palantir.javapoet:javapoet}), which is an optional dependency: whoever uses this package adds
 * it. Recipes are not recognised; what they decide stands in the source field by field.
 */
@NullMarked
package org.sgmanifests.builders.code;

import org.jspecify.annotations.NullMarked;
