package org.sgmanifests.builders.recipe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The builder of a recipe asks for the mandatory decisions one after the other, in the order in
 * which the recipe declares them: {@code build()} is there after the last one only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    stagedBuilder = true,
    depluralize = true,
    overshadowImplementation = true,
    jdkOnly = true,
    // Annotations that a user's compiler would not find.
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false))
public @interface RecipeStyle {}
